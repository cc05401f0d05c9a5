import type { Lines } from '../scale/lines.ts';
import { type RecordError, readRecord, recordError, type TextRecord } from '../scale/record.ts';
import { decodeUtf8 } from '../source/decode.ts';
import { sourceOfText } from '../source/read.ts';
import { fault } from './fault.ts';
import { type Making, reportText } from './job.ts';

/** Lines of a stream of records. */
export interface RecordsTask {
  readonly lines: Lines;
  readonly making: Making;
}

/** A line for each record, in the same order. */
export interface RecordsDone {
  readonly output: string;
  readonly failed: number;
  readonly count: number;
  /** Bytes that were read. */
  readonly size: number;
}

/** Reads records and writes one line for each: its report, or its id and what is wrong with it. Empty lines are passed over. */
export async function extractRecords({ lines, making }: RecordsTask): Promise<RecordsDone> {
  const { bytes, first } = lines;
  const written: string[] = [];
  let failed = 0;
  for (const [index, line] of linesOf(bytes).entries()) {
    const record = readLine(line, first + index);
    if (record === undefined) continue;
    const outcome = 'error' in record ? record : await extractRecord(record, making);
    if (typeof outcome === 'string') written.push(outcome);
    else {
      failed += 1;
      written.push(`${JSON.stringify(outcome)}\n`);
    }
  }
  return { output: written.join(''), failed, count: written.length, size: bytes.length };
}

function linesOf(bytes: Uint8Array): (string | undefined)[] {
  const text = decodeUtf8(bytes, '-');
  if (typeof text === 'string') return text.split('\n');
  // Some line of them is damaged; the others are read.
  const lines = Buffer.from(bytes).toString('latin1').split('\n');
  return lines.map((line) => {
    const own = decodeUtf8(Buffer.from(line, 'latin1'), '-');
    return typeof own === 'string' ? own : undefined;
  });
}

function readLine(line: string | undefined, number: number): TextRecord | RecordError | undefined {
  if (line === undefined) return recordError(null, 'not-utf-8', `line ${number} is not UTF-8`);
  // Of files that were put together each may begin with a byte order mark, which is white space to `trim` alone.
  const record = line.trim();
  return record === '' ? undefined : readRecord(record, number);
}

async function extractRecord(
  { id, text, published, title }: TextRecord,
  making: Making,
): Promise<string | RecordError> {
  try {
    const source = { ...sourceOfText(text), file: String(id) };
    return await reportText(source, making, {
      ...dayOf(published),
      ...(title !== undefined && { title }),
    });
  } catch (error) {
    return recordError(id, 'internal', fault(error, making.debug).message);
  }
}

/** The local day and minute of a date-time, as it is written: a time zone behind it moves nothing. */
function dayOf(published: string | undefined): { published?: string } {
  const [day] = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2})?/.exec(published ?? '') ?? [];
  return day === undefined ? {} : { published: day.replace(' ', 'T') };
}
