/** Events in place of a date: *tại kỳ họp thứ 9*, *ngay sau hội nghị*. */
import type { Mention, ReferenceMention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { endOf, startOf, tokenFrom } from '../../text/walk.ts';
import type { DirectiveDraft } from '../directives/draft.ts';
import { clauseOf } from './clause.ts';
import type { DeadlineDraft } from './draft.ts';
import { ownersOf } from './owners.ts';
import { taskOf } from './task.ts';
import { COMING, EVENT_NAME, EVENT_WORD_END, EVENTS, OCCASION_END, PAST, SESSION_BEGIN } from './words.ts';

/** *tại kỳ họp thứ 9*, *trước Đại hội XIV*: an event in place of a date. */
export function atEvent(
  document: Document,
  sentence: Sentence,
  event: ReferenceMention,
  mentions: readonly Mention[],
  earlier: readonly Mention[],
  directives: readonly DirectiveDraft[],
): DeadlineDraft | undefined {
  const { lower, written } = document;
  const relation = EVENT_WORD_END.exec(lower.slice(Math.max(sentence.start, event.start - 14), event.start))?.groups;
  const word = relation?.['word'];
  const directive = directives.find((draft) => draft.start <= event.start && event.end <= draft.end);
  const clause = clauseOf(document, sentence, event);
  if (word === undefined || (!directive && !COMING.test(lower.slice(clause[0], event.start)))) return undefined;
  if (!SESSION_BEGIN.test(lower.slice(event.start, event.end))) return undefined;
  const start = lower.lastIndexOf(word, event.start - 1);
  return {
    start,
    end: event.end,
    rule: 'deadline/event',
    due: undefined,
    relation: relation?.['before'] === undefined ? 'at' : 'before',
    time: undefined,
    event: written.slice(event.start, event.end),
    task: taskOf(document, sentence, [start, event.end], directive),
    owners: ownersOf(document, clause, { start, end: event.end }, mentions, earlier, directive),
    directive,
    metrics: [],
    rolled: false,
  };
}

/** Whether somebody says that he is going to do what a clause tells. */
function isResolved(before: string): boolean {
  return COMING.test(before) && !PAST.test(before);
}

/** *ngay sau hội nghị*, *tại phiên họp tới*: inside a directive, or where somebody says what is to come. */
export function atNamedEvents(
  document: Document,
  sentence: Sentence,
  mentions: readonly Mention[],
  earlier: readonly Mention[],
  directives: readonly DirectiveDraft[],
): DeadlineDraft[] {
  const { lower, written } = document;
  const drafts: DeadlineDraft[] = [];
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    const event = EVENTS.at(document, token);
    if (!event) continue;
    const start = startOf(document, token);
    const named = endOf(document, event.endToken - 1);
    EVENT_NAME.lastIndex = named;
    if (isDatedOccasion(lower, mentions, start, named)) continue;
    const furthest = Math.min(sentence.end, named + (EVENT_NAME.exec(lower)?.[0].length ?? 0));
    token = tokenFrom(document, furthest) - 1;
    const directive = directives.find((draft) => draft.start <= start && start < draft.end);
    const end = Math.min(furthest, directive?.end ?? furthest);
    const clause = clauseOf(document, sentence, { start, end });
    if (
      !(directive ?? isResolved(lower.slice(clause[0], start))) ||
      mentions.some((mention) => mention.kind === 'reference' && mention.start < end && start < mention.end)
    )
      continue;
    drafts.push({
      start,
      end,
      rule: 'deadline/event',
      due: undefined,
      relation: event.list === 0 ? 'before' : 'at',
      time: undefined,
      event: written.slice(start + lower.slice(start, end).indexOf(' ') + 1, end),
      task: taskOf(document, sentence, [start, end], directive),
      owners: ownersOf(document, clause, { start, end }, mentions, earlier, directive),
      directive,
      metrics: [],
      rolled: false,
    });
  }
  return drafts;
}

/** *trước dịp 30/4*: the event only says what day it is. */
function isDatedOccasion(lower: string, mentions: readonly Mention[], start: number, named: number): boolean {
  return mentions.some(
    (mention) =>
      mention.kind === 'time' &&
      (mention.moment.form === 'calendar' || mention.moment.form === 'holiday') &&
      mention.moment.grain === 'day' &&
      ((mention.start <= start && named < mention.end) ||
        (mention.start >= named && OCCASION_END.test(lower.slice(start, mention.start)))),
  );
}
