import { extract } from '../extract.ts';
import type { OrganisationEntry } from '../lexicon/organisation-entry.ts';
import { aboutOrganisations } from '../report/about.ts';
import type { Report } from '../report/model.ts';
import { inSchemaOrder } from '../report/order.ts';
import type { Input } from '../source/find.ts';
import { isProblem, type Problem } from '../source/problem.ts';
import { readSource } from '../source/read.ts';
import type { Source } from '../source/source.ts';
import { type Format, loadView } from '../views/formats.ts';
import { type Section, withSections } from '../views/sections.ts';
import { fault } from './fault.ts';

/** How reports are made and written; plain data, so that it travels to workers. */
export interface Making {
  readonly format: Format;
  readonly only?: readonly Section[];
  readonly date?: string;
  /** The user's own entries of the lexicon. */
  readonly lexicon?: readonly OrganisationEntry[];
  /** Only items of these organisations. */
  readonly about?: ReadonlySet<string>;
  readonly debug: boolean;
}

/** One input to read, with the bytes of standard input where it is that. */
export interface FileTask {
  readonly input: Input | Problem;
  readonly bytes?: Uint8Array;
  readonly making: Making;
}

/** The report of one input as text, or why there is none. */
export interface FileDone {
  readonly file: string;
  readonly outcome: string | Problem;
  /** Bytes that were read. */
  readonly size: number;
}

/** Reads one input and writes its report as text. */
export async function extractFile({ input, bytes, making }: FileTask): Promise<FileDone> {
  if (isProblem(input)) return { file: input.file ?? '', outcome: input, size: 0 };
  const { file } = input;
  const source = await readSource(input, pieces(bytes));
  if (isProblem(source)) return { file, outcome: source, size: 0 };
  const size = Buffer.byteLength(source.text);
  try {
    return { file, outcome: await reportText(source, making), size };
  } catch (error) {
    // The other reports are still done.
    return { file, outcome: fault(error, making.debug, file), size };
  }
}

/** The report of one source in the form that was asked for. */
export async function reportText(
  source: Source,
  making: Making,
  known: { published?: string; title?: string } = {},
): Promise<string> {
  const { format, only, date, lexicon, about } = making;
  const read = extract(source, { ...(date !== undefined && { date }), ...(lexicon && { lexicon }), ...known });
  const report: Report = about === undefined ? read : aboutOrganisations(read, about);
  const view = await loadView(format);
  return view.report(inSchemaOrder(only === undefined ? report : withSections(report, only)));
}

async function* pieces(bytes: Uint8Array | undefined): AsyncGenerator<Uint8Array> {
  if (bytes !== undefined) yield bytes;
}
