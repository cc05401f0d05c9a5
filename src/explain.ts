import type { ExtractOptions } from './extract.ts';
import { readItems } from './items/read.ts';
import type { Mention } from './mentions/mention.ts';
import { recognise } from './mentions/recognise.ts';
import { iso } from './mentions/time/calendar.ts';
import type { Reference } from './mentions/time/moment.ts';
import { valueOf } from './mentions/value.ts';
import type { Explanation, Reading, ReferenceDate } from './report/explanation.ts';
import type { Meeting } from './report/model.ts';
import type { Source } from './source/source.ts';
import { type Document, document } from './text/document.ts';

/**
 * Shows how a text is read: its mentions, each with its value and the rule that made it, what gave way to them, and the
 * items that come out.
 *
 * @param source  the decoded text and where it came from
 * @param options the reference date, where the user gives one
 */
export function explain({ text }: Source, options: ExtractOptions = {}): Explanation {
  const page = document(text);
  const recognition = recognise(page, options.lexicon);
  const { meeting, metrics, deadlines, directives, warnings, reference } = readItems(page, recognition, options);
  const shown = (mention: Mention) => reading(mention, page, reference);
  return {
    text,
    reference: referenceDate(options, meeting, reference),
    mentions: recognition.mentions.filter(isShown).map(shown),
    items: { metrics, deadlines, directives },
    suppressed: recognition.suppressed
      .filter(({ mention }) => isShown(mention))
      .map(({ mention, by }) => ({ ...shown(mention), by: { rule: by.rule, span: spanOf(by, page) } })),
    warnings,
  };
}

function spanOf({ start, end }: { start: number; end: number }, page: Document): [number, number] {
  return [page.toText(start), page.toText(end)];
}

/** Cues are words of the way to an item, not values. */
function isShown({ kind }: Mention): boolean {
  return kind !== 'cue';
}

function reading(mention: Mention, page: Document, reference: Reference): Reading {
  const span = spanOf(mention, page);
  const { kind, rule } = mention;
  return { kind, span, quote: page.text.slice(...span), rule, ...valueOf(mention, reference) };
}

/** The reference as it is shown, with where it comes from. */
function referenceDate({ date }: ExtractOptions, meeting: Meeting, { day, year }: Reference): ReferenceDate {
  if (date !== undefined) return { date, basis: 'given' };
  if (day !== undefined) return { date: iso(day), basis: meeting.date?.basis ?? 'stated' };
  return year === undefined ? {} : { date: String(year), basis: 'inferred' };
}
