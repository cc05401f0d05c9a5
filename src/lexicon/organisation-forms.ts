/** By which phrases an entry is known, and how a text must write them. */
import type { OrganisationEntry } from './organisation-entry.ts';

/** How a text must write a phrase: in capitals (`A`: *NHNN*), with a capital first (`a`: *Bộ Tài chính*), or in any way (`*`). */
export type Letters = 'A' | 'a' | '*';

/** Every phrase of an entry, each once. */
export function formsOf({ name, abbreviations = [], forms = [] }: OrganisationEntry): readonly string[] {
  return [...new Set([name, ...[...abbreviations, ...forms].flatMap(spellingsOf)])];
}

/**
 * The spellings that a phrase stands for: braces hold parts that take each other's place, as those of a shell do.
 * *Sở {TT&TT|TTTT}* is two phrases, *Ban {của |}Chính phủ* as well.
 */
export function spellingsOf(phrase: string): readonly string[] {
  const choice = /\{([^{}]*)\}/.exec(phrase);
  if (choice === null) return [phrase];
  const [whole, parts = ''] = choice;
  const before = phrase.slice(0, choice.index);
  const after = spellingsOf(phrase.slice(choice.index + whole.length));
  return parts.split('|').flatMap((part) => after.map((rest) => before + part + rest));
}

/** How a text writes a phrase of an entry. */
export function lettersOf({ kind }: OrganisationEntry, form: string): Letters {
  if (kind.endsWith('group') || /^\p{Ll}/u.test(form)) return '*';
  return !/\p{Ll}/u.test(form) || /^\p{Lu}{2}/u.test(form) ? 'A' : 'a';
}

/** The noun of a group: *bộ* of *các bộ*; nothing where the phrase is a list. */
export function groupNoun(form: string): string | undefined {
  return form.startsWith('các ') && !form.includes(',') ? form.slice(4) : undefined;
}

/** The field of a ministry: *Khoa học và Công nghệ*, *TT&TT*. */
export function fieldOf({ kind }: OrganisationEntry, form: string): string | undefined {
  return kind === 'ministry' && form.startsWith('Bộ ') ? form.slice(3) : undefined;
}
