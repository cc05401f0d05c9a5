import { assemble } from './items/assemble.ts';
import { readDeadlines } from './items/deadlines/read.ts';
import { readMetrics } from './items/metrics/read.ts';
import { recognise } from './mentions/recognise.ts';
import { parseIso, iso } from './mentions/time/calendar.ts';
import type { Report } from './report/model.ts';
import type { Source } from './source/source.ts';
import { document } from './text/document.ts';

/** What the user may say about a text beyond the text itself. */
export interface ExtractOptions {
  /** The reference date: a day (`2026-03-05`) or a local date-time (`2026-03-05T09:30`). */
  readonly date?: string;
  /** When the text was published, where that is known beside the text: ISO day or local date-time. Counts where it has no dateline. */
  readonly published?: string;
  /** The heading of the text, where that is known beside the text. Counts where it has none. */
  readonly title?: string;
}

/**
 * Reads one source and reports what stands in it: the four stages of dcs in a row.
 *
 * @param source  the decoded text and where it came from
 * @param options the reference date, where the user gives one
 * @returns the dcs/1 document; never throws for anything that stands in the text
 */
export function extract(source: Source, options: ExtractOptions = {}): Report {
  const { file, media, encoding, sha256, text } = source;
  const page = document(text);
  const { mentions } = recognise(page);
  const given = options.date === undefined ? undefined : parseIso(options.date);
  const reference = given ? { day: given.day } : {};
  const metrics = readMetrics(page, mentions, { reference, directives: [], ...(given ? { meetingDay: iso(given.day) } : {}) });
  const deadlines = readDeadlines(page, mentions, [], metrics, reference);
  return {
    format: 'dcs/1',
    source: { file, media, encoding, sha256, chars: text.length },
    meeting: { id: 'unknown' },
    ...assemble(page, metrics, deadlines, []),
    warnings: [],
  };
}
