import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { singleSpaced, stripped } from '../../text/spacing.ts';
import type { DirectiveDraft } from '../directives/draft.ts';
import { clauseOf } from './clause.ts';

/** What is due, in the text's words: the deed of the directive, else the clause, without the time itself. */
export function taskOf(
  document: Document,
  sentence: Sentence,
  time: readonly [number, number],
  directive: DirectiveDraft | undefined,
): string {
  const { written } = document;
  const [from, to] = directive
    ? [directive.actionStart, directive.actionEnd ?? directive.end]
    : clauseOf(document, sentence, { start: time[0], end: time[1] });
  const words = (start: number, end: number) => stripped(singleSpaced(written.slice(start, end)), EDGES, `${EDGES}…`);
  if (time[0] < from || time[1] > to) return words(from, to) || written.slice(time[0], time[1]);
  const before = words(from, time[0]);
  const behind = words(time[1], to);
  if (before === '' || behind === '') return before || behind || written.slice(time[0], time[1]);
  const parted = /[,;:.]\s*$/.test(written.slice(from, time[0])) || /^\s*[,;:.]/.test(written.slice(time[1], to));
  return `${before}${parted ? ', ' : ' '}${behind}`;
}

const EDGES = ' ,;:.';
