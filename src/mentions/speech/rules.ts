/** What is told of the rules by which words of speech and duty are read. */
import type { Described } from '../rule.ts';

const speech = (type: string, about: string, words: readonly string[], not: readonly string[]): Described => ({
  id: `speech/${type}`,
  about,
  examples: [...words.map((text) => ({ text, is: { type } })), ...not.map((text) => ({ text, is: null }))],
});

/** Speech acts and obligations. */
export const speechRules: readonly Described[] = [
  speech(
    'order',
    'words by which somebody is ordered to do something',
    ['yêu cầu', 'chỉ đạo'],
    ['đáp ứng nhu cầu', 'bạo đạo'],
  ),
  speech('assign', 'words by which a task is given', ['giao', 'phân công'], ['giao thông', 'phân biệt']),
  speech('request', 'words by which somebody is asked to do something', ['đề nghị'], ['hội nghị']),
  speech('propose', 'words by which a participant asks for something', ['kiến nghị'], ['kiến thức']),
  speech('urge', 'words by which something is laid to heart', ['nhấn mạnh', 'lưu ý'], ['lưu trữ']),
  speech('obligation', 'words of duty', ['phải', 'cần'], ['vừa qua']),
];
