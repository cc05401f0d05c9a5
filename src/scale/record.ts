/** One text of a stream: a line of NDJSON. */
export interface TextRecord {
  readonly id: string | number;
  readonly text: string;
  /** ISO day or local date-time. */
  readonly published?: string;
  readonly title?: string;
}

/** Why a line gives no report, as it stands in the output in place of one. */
export interface RecordError {
  /** `null` where the line does not say. */
  readonly id: string | number | null;
  readonly error: {
    readonly code: 'bad-json' | 'bad-record' | 'not-utf-8' | 'empty' | 'internal';
    readonly message: string;
  };
}

/**
 * Reads one line.
 *
 * @param line   a JSON object; keys other than those of a record are left alone
 * @param number of the line, for the message
 */
export function readRecord(line: string, number: number): TextRecord | RecordError {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return recordError(
      null,
      'bad-json',
      `line ${number} is no JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return recordError(null, 'bad-record', `line ${number} is no object with id and text`);
  }
  const { id, text, published, title } = value as { [key in keyof TextRecord]?: unknown };
  if (typeof id !== 'string' && typeof id !== 'number')
    return recordError(null, 'bad-record', `line ${number}: id is no string or number`);
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER)
    return recordError(null, 'bad-record', `line ${number}: id is too long for a number; write it as a string`);
  if (typeof text !== 'string') return recordError(id, 'bad-record', `line ${number}: text is no string`);
  if (text.trim() === '') return recordError(id, 'empty', `line ${number}: there is no text in it`);
  if (!isOptionalText(published)) return recordError(id, 'bad-record', `line ${number}: published is no string`);
  if (!isOptionalText(title)) return recordError(id, 'bad-record', `line ${number}: title is no string`);
  return { id, text, ...(published && { published }), ...(title && { title }) };
}

/** A line that failed. */
export function recordError(id: RecordError['id'], code: RecordError['error']['code'], message: string): RecordError {
  return { id, error: { code, message } };
}

/** `null` is how many programs write that there is nothing. */
function isOptionalText(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}
