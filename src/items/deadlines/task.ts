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
  const { cased } = document;
  const [from, to] = directive
    ? [directive.actionStart, directive.end]
    : clauseOf(document, sentence, { start: time[0], end: time[1] });
  const pieces =
    time[0] >= from && time[1] <= to ? [cased.slice(from, time[0]), cased.slice(time[1], to)] : [cased.slice(from, to)];
  return (
    pieces
      .map((piece) => stripped(singleSpaced(piece), ' ,;:.', ' ,;:.…'))
      .filter((piece) => piece !== '')
      .join(', ') || cased.slice(time[0], time[1])
  );
}
