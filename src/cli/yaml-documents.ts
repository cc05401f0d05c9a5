import { type Document, isNode, LineCounter, parseAllDocuments } from 'yaml';
import type { Report } from '../report/model.ts';
import { isDocument, violations } from '../report/validate.ts';
import type { Problem } from '../source/problem.ts';

/**
 * Reads YAML, or JSON with mistakes in it, and tells where it is not as it should be.
 *
 * @param text of the file
 * @param file as the user named it
 */
export function readYaml(text: string, file: string): (Partial<Report> | Problem)[] {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, version: '1.1' });
  const documents = Array.isArray(parsed) ? parsed : [];
  if (documents.length === 0) return [problem(file, 'there is no document in it')];
  return documents.flatMap((document) => {
    const [error] = document.errors;
    if (error) return [problem(file, firstLine(error.message), lines.linePos(error.pos[0]))];
    const value: unknown = document.toJS();
    const isList = Array.isArray(value);
    return [value].flat().map((one: unknown, at) => {
      if (isDocument(one)) return one;
      return violation(one, file, (path) => placeOf(document, isList ? [String(at), ...path] : path, lines));
    });
  });
}

/** What is wrong, without the place, which is told apart, and the lines that show it. */
function firstLine(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '';
}

interface Place {
  readonly line: number;
  readonly col: number;
}

function violation(value: unknown, file: string, place: (path: readonly string[]) => Place | undefined): Problem {
  const isOurs = typeof value === 'object' && value !== null && 'format' in value && value.format === 'dcs/1';
  if (!isOurs) return problem(file, 'this is no document of dcs (format: dcs/1)', place([]));
  const [first] = violations(value);
  const path = first?.path.split('/').slice(1) ?? [];
  return problem(file, `${path.join('.')} ${first?.message ?? 'is not as the schema says'}`.trim(), place(path));
}

function placeOf(document: Document, path: readonly string[], lines: LineCounter): Place | undefined {
  const keys = path.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  const node = document.getIn(keys, true) ?? document.getIn(keys.slice(0, -1), true) ?? document.contents;
  return isNode(node) && node.range ? lines.linePos(node.range[0]) : undefined;
}

function problem(file: string, message: string, place?: Place): Problem {
  return { code: 'unknown-kind', file, ...place, message, remedy: 'give a text, or what dcs extract wrote from one' };
}
