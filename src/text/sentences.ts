import type { Block } from './blocks.ts';
import { MARK, NUMERAL, type Tokens } from './tokens.ts';

/** One sentence of running text; offsets of the matching view, tokens `[firstToken, endToken)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its block. */
  readonly block: number;
  readonly firstToken: number;
  readonly endToken: number;
}

/** Shortened words whose full stop ends no sentence. */
const SHORTENED = new Set([
  'tp',
  'tx',
  'tt',
  'q',
  'p',
  'ts',
  'gs',
  'pgs',
  'ths',
  'bs',
  'ks',
  'st',
  'tr',
  'v',
  'vv',
  'đ',
  'ô',
  'mr',
  'ms',
  'dr',
  'no',
  'vol',
  'kt',
  'tm',
  'tl',
  'nxb',
  'ttg',
  'h',
  'x',
  'hcm',
  'bscki',
  'ckii',
  'cki',
  'cn',
  'llvt',
  'nghị',
]);
const CLOSERS = new Set(['"', "'", ')', ']']);

/**
 * Splits the running text of each block into sentences.
 *
 * @param cased  the matching view with capitals
 * @param blocks blocks with offsets of the view
 * @param tokens tokens of the view
 */
export function sentencesOf(cased: string, blocks: readonly Block[], tokens: Tokens): Sentence[] {
  const sentences: Sentence[] = [];
  let token = 0;
  blocks.forEach((block, index) => {
    while (token < tokens.count && (tokens.starts[token] ?? 0) < block.contentStart) token++;
    let first = token;
    const push = (end: number) => {
      while (end - first > MOST_TOKENS) {
        const cut = commaBefore(cased, tokens, first, first + MOST_TOKENS);
        sentences.push({
          start: tokens.starts[first] ?? 0,
          end: tokens.ends[cut - 1] ?? 0,
          block: index,
          firstToken: first,
          endToken: cut,
        });
        first = cut;
      }
      if (end > first) {
        sentences.push({
          start: tokens.starts[first] ?? 0,
          end: tokens.ends[end - 1] ?? 0,
          block: index,
          firstToken: first,
          endToken: end,
        });
      }
      first = end;
    };
    while (token < tokens.count && (tokens.starts[token] ?? 0) < block.end) {
      if (tokens.kinds[token] === MARK && endsSentence(cased, tokens, token, first)) {
        let next = token + 1;
        while (
          next < tokens.count &&
          (tokens.starts[next] ?? 0) < block.end &&
          tokens.kinds[next] === MARK &&
          tokens.starts[next] === tokens.ends[next - 1] &&
          isCloser(cased, tokens, next)
        )
          next++;
        token = next;
        push(token);
        continue;
      }
      token++;
    }
    push(token);
  });
  return sentences;
}

/** No one writes longer sentences; a text without full stops is cut at commas, so that reading it takes time in proportion. */
const MOST_TOKENS = 600;

/** Behind the last comma of some tokens, their end where there is none in the second half. */
function commaBefore(cased: string, tokens: Tokens, first: number, end: number): number {
  for (let token = end - 1; token > first + (end - first) / 2; token--) {
    if (tokens.kinds[token] === MARK && /[,;:]/.test(cased[tokens.starts[token] ?? 0] ?? '')) return token + 1;
  }
  return end;
}

function isCloser(cased: string, tokens: Tokens, token: number): boolean {
  const char = cased[tokens.starts[token] ?? 0] ?? '';
  return CLOSERS.has(char) || char === '.' || char === '…' || char === '!' || char === '?';
}

/** *so với quý I. Ngay sau là*: the number of a quarter is no initial. */
function isQuarter(cased: string, tokens: Tokens, token: number): boolean {
  const word = cased.slice(tokens.starts[token - 1] ?? 0, tokens.ends[token - 1] ?? 0);
  const before = cased.slice(tokens.starts[token - 2] ?? 0, tokens.ends[token - 2] ?? 0).toLowerCase();
  return (word === 'I' || word === 'V') && (before === 'quý' || before === 'kỳ');
}

/** Words behind which a letter says which one is meant. */
const CLASSED = new Set([
  'loại',
  'hạng',
  'nhóm',
  'khối',
  'khu',
  'cổng',
  'cửa',
  'tòa',
  'nhà',
  'mức',
  'bảng',
  'phương án',
  'lớp',
]);

/** *doanh nghiệp xếp loại A. Vụ Pháp chế*: the letter of a class is no initial. */
function isClass(cased: string, tokens: Tokens, token: number): boolean {
  return CLASSED.has(cased.slice(tokens.starts[token - 2] ?? 0, tokens.ends[token - 2] ?? 0).toLowerCase());
}

function endsSentence(cased: string, tokens: Tokens, token: number, first: number): boolean {
  const start = tokens.starts[token] ?? 0;
  const char = cased[start] ?? '';
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return false;
  let after = start + 1;
  while (after < cased.length && /["').\]…!?]/.test(cased[after] ?? '')) after++;
  const next = cased[after];
  if (next === undefined || next === '\n') return true;
  if (!/\s/.test(next)) return false;
  while (after < cased.length && /[\s"'(]/.test(cased[after] ?? '')) after++;
  const follows = cased[after] ?? '';
  const continues = follows === follows.toLowerCase() && follows !== follows.toUpperCase();
  if (char === '!' || char === '?') return !continues;
  const several = char === '…' || (cased[start + 1] ?? '') === '.' || (cased[start - 1] ?? '') === '.';
  if (several) return !continues && !/[,;)]/.test(follows);
  if (token <= first || tokens.ends[token - 1] !== start) return !continues;
  if (tokens.kinds[token - 1] === NUMERAL) return !continues;
  const word = cased.slice(tokens.starts[token - 1] ?? 0, start);
  const lower = word.toLowerCase();
  if (SHORTENED.has(lower) && (word !== lower || lower.length <= 2)) return false;
  if (word.length === 1 && word !== lower)
    return (isQuarter(cased, tokens, token) || isClass(cased, tokens, token)) && !continues;
  return continues ? word.length > 2 : true;
}
