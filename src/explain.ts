import { type ExtractOptions, extract } from './extract.ts';
import type { Mention } from './mentions/mention.ts';
import { recognise } from './mentions/recognise.ts';
import { parseIso } from './mentions/time/calendar.ts';
import type { Reference } from './mentions/time/moment.ts';
import { valueOf } from './mentions/value.ts';
import type { Explanation, Reading, ReferenceDate } from './report/explanation.ts';
import type { Report, Warning } from './report/model.ts';
import type { Source } from './source/source.ts';
import { type Document, document } from './text/document.ts';

/**
 * Shows how a text is read: its mentions, each with its value and the rule that made it, what gave way to them, and the
 * items that come out.
 *
 * @param source  the decoded text and where it came from
 * @param options the reference date, where the user gives one
 */
export function explain(source: Source, options: ExtractOptions = {}): Explanation {
  const page = document(source.text);
  const { mentions, suppressed, warnings } = recognise(page);
  const report = extract(source, options);
  const shown = referenceDate(options, report);
  const reference: Reference = shown.date === undefined ? {} : (parseIso(shown.date) ?? {});
  const span = (place: { start: number; end: number }) => [page.toText(place.start), page.toText(place.end)] as const;
  return {
    text: source.text,
    reference: shown,
    mentions: mentions.filter(isShown).map((mention) => reading(mention, page, reference)),
    items: { metrics: report.metrics, deadlines: report.deadlines, directives: report.directives },
    suppressed: suppressed
      .filter(({ mention }) => isShown(mention))
      .map(({ mention, by }) => ({ ...reading(mention, page, reference), by: { rule: by.rule, span: span(by) } })),
    warnings: together(
      warnings.map(({ code, message, ...place }) => ({ code, message, span: [...span(place)] })),
      report.warnings,
    ),
  };
}

/** Cues are words of the way to an item, not values. */
function isShown({ kind }: Mention): boolean {
  return kind !== 'cue';
}

function reading(mention: Mention, page: Document, reference: Reference): Reading {
  const span = [page.toText(mention.start), page.toText(mention.end)] as const;
  const { kind, rule } = mention;
  return { kind, span, quote: page.text.slice(...span), rule, ...valueOf(mention, reference) };
}

/** The user's date goes before that of the meeting, and that before the dateline. */
function referenceDate({ date }: ExtractOptions, { meeting }: Report): ReferenceDate {
  if (date !== undefined) return { date, basis: 'given' };
  if (meeting.date !== undefined) return { date: meeting.date.start, basis: meeting.date.basis };
  return meeting.published === undefined ? {} : { date: meeting.published, basis: 'stated' };
}

/** The warnings of both lists, each once. */
function together(first: readonly Warning[], second: readonly Warning[]): Warning[] {
  const seen = new Map([...first, ...second].map((warning) => [JSON.stringify(warning), warning]));
  return [...seen.values()];
}
