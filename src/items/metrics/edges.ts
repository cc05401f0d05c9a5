/** The words of an indicator without what belongs to it at neither end. */
import { singleSpaced, stripped } from '../../text/spacing.ts';
import { isWordUnit } from '../../text/tokens.ts';
import { EDGE_END, EDGE_START, EDGE_WORDS } from './words.ts';

/** *Cao Bằng*: a small word that is a part of a name. */
const NAME_END = /\p{Lu}[\p{L}]* \p{Lu}\p{Ll}*$/u;

/** Leaves out the small words at both ends of an indicator. */
export function withoutEdges(text: string): string {
  const tidied = tidy(text);
  const lower = tidied.toLowerCase();
  const start = EDGE_WORDS.has(firstWord(lower)) ? (EDGE_START.exec(lower)?.[0].length ?? 0) : 0;
  const last = lastWord(lower);
  const end =
    EDGE_WORDS.has(last) && !NAME_END.test(tidied) && !/trở (?:lên|xuống)$/.test(lower)
      ? (EDGE_END.exec(lower)?.index ?? tidied.length)
      : tidied.length;
  if (start === 0 && end === tidied.length && last !== '') return tidied;
  return start < end ? tidy(tidied.slice(start, end)) : '';
}

function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return text.slice(0, end);
}

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

/** One line without the marks at its ends. */
export function tidy(text: string): string {
  const tidied = stripped(singleSpaced(text), ` ,;:.()"'…-`, ` ,;:.("'…-`);
  // a bracket that closes around the figure closes nothing here
  return tidied.endsWith(')') && !tidied.includes('(') ? tidied.slice(0, -1).trimEnd() : tidied;
}
