import { Errors } from 'typebox/value';
import type { Report } from './model.ts';
import { DocumentSchema } from './schema.ts';

/** A place in a document that is not as the schema says. */
export interface Violation {
  /** JSON pointer to the place, empty for the document itself. */
  readonly path: string;
  /** What the schema asks for. */
  readonly message: string;
}

/**
 * Checks a document that was read from a file against the schema of dcs/1. Brings the schema library with it: load it
 * only where documents are read back.
 *
 * @param document any value
 * @returns the violations; none where it is a dcs/1 document
 */
export function violations(document: unknown): Violation[] {
  return Errors(DocumentSchema, document).map(({ instancePath, message }) => ({ path: instancePath, message }));
}

/**
 * Whether a value is a dcs/1 document; lists that were not asked for may be absent.
 *
 * @param document any value
 */
export function isDocument(document: unknown): document is Partial<Report> {
  return violations(document).length === 0;
}
