/** Two parts of a name put together. */
import { countedNounAt } from '../../mentions/quantity/noun-phrase.ts';

/** Words that two parts have in common at most. */
const MOST_COMMON = 6;

/**
 * One behind the other, the words said once that the first ends and the second begins with: *còn nhiệm vụ* and *nhiệm vụ quá
 * hạn* make *còn nhiệm vụ quá hạn*.
 */
export function joined(first: string, second: string): string {
  const said = first.toLowerCase().split(' ');
  const words = second.split(' ');
  for (let common = Math.min(MOST_COMMON, said.length, words.length); common > 0; common--) {
    const repeated = words.slice(0, common).join(' ').toLowerCase();
    if (said.slice(-common).join(' ') === repeated && (common > 1 || isNoun(repeated)))
      return [...first.split(' ').slice(0, -common), ...words].join(' ').trim();
  }
  return `${first} ${second}`.trim();
}

function isNoun(word: string): boolean {
  return countedNounAt(word, word, 0)?.known === true;
}
