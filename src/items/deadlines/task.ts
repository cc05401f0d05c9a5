import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { singleSpaced, stripped } from '../../text/spacing.ts';
import type { DirectiveDraft } from '../directives/draft.ts';

/** What is due, in the text's words: the deed of the directive, else the clause, without the time itself. */
export function taskOf(
  { lower, cased }: Document,
  sentence: Sentence,
  time: readonly [number, number],
  directive: DirectiveDraft | undefined,
): string {
  const whole: readonly [number, number] = directive
    ? [Math.min(directive.actionStart, time[0]), directive.end]
    : [sentence.start, sentence.end];
  let from = Math.max(whole[0], lower.lastIndexOf(';', time[0]) + 1);
  let to = lower.indexOf(';', time[1]);
  if (directive) [from, to] = [Math.max(directive.actionStart, 0), directive.end];
  else if (to < 0 || to > whole[1]) to = whole[1];
  const pieces =
    time[0] >= from && time[1] <= to ? [cased.slice(from, time[0]), cased.slice(time[1], to)] : [cased.slice(from, to)];
  return (
    pieces
      .map((piece) => stripped(singleSpaced(piece), ' ,;:.', ' ,;:.…'))
      .filter((piece) => piece !== '')
      .join(', ') || cased.slice(time[0], time[1])
  );
}
