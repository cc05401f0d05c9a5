import { diffArrays } from 'diff';
import { type Piece, styled, type Text } from '../page/page.ts';

/**
 * Two versions of a text as one: what stands in both, with the words that went and those that came marked. Where little
 * is left of the first, the two stand one after the other.
 */
export function showRewording(before: string, after: string): Text {
  const parts = diffArrays(words(before), words(after), { comparator: (a, b) => plain(a) === plain(b) });
  const kept = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.length, 0);
  if (kept * 3 < Math.min(words(before).length, words(after).length))
    return [styled('removed', before), ' ', styled('added', after)];
  return parts.flatMap(({ value, added, removed }, at): (string | Piece)[] => {
    const text = value.join(' ');
    const space = at === 0 ? [] : [' '];
    return [...space, added ? styled('added', text) : removed ? styled('removed', text) : text];
  });
}

/** A capital or a comma makes no other word. */
function plain(word: string): string {
  return word.replace(/[,;:.]+$/, '').toLowerCase();
}

function words(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '');
}
