import { readItems } from './items/read.ts';
import { type OrganisationEntry, recognise } from './mentions/recognise.ts';
import type { Report } from './report/model.ts';
import type { Source } from './source/source.ts';
import { document } from './text/document.ts';

/** What the user may say about a text beyond the text itself. */
export interface ExtractOptions {
  /** The reference date: a day (`2026-03-05`) or a local date-time (`2026-03-05T09:30`). */
  readonly date?: string;
  /** Organisations that are read beside those of the lexicon; one with the id of another takes its place. */
  readonly lexicon?: readonly OrganisationEntry[];
  /** When the text was published, where that is known beside it: ISO day or local date-time. Counts where it has no dateline. */
  readonly published?: string;
  /** The heading of the text, where that is known beside it. Counts where it has none. */
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
  const { file, media, encoding, text } = source;
  const page = document(text);
  const { meeting, metrics, deadlines, directives, warnings } = readItems(
    page,
    recognise(page, options.lexicon),
    options,
  );
  return {
    format: 'dcs/1',
    source: {
      file,
      media,
      encoding,
      get sha256() {
        return source.sha256;
      },
      chars: text.length,
    },
    meeting,
    metrics,
    deadlines,
    directives,
    warnings,
  };
}
