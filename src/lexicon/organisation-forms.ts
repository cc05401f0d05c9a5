/** By which phrases an entry is known, and how a text must write them. */
import type { OrganisationEntry } from './organisation-entry.ts';

/** How a text must write a phrase: in capitals (`A`: *NHNN*), with a capital first (`a`: *Bộ Tài chính*), or in any way (`*`). */
export type Letters = 'A' | 'a' | '*';

/** Every phrase of an entry. */
export function formsOf({ name, abbreviations = [], forms = [] }: OrganisationEntry): readonly string[] {
  return [name, ...abbreviations, ...forms];
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
