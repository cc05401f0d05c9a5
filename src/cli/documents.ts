import type { Report } from '../report/model.ts';
import { isDocument } from '../report/validate.ts';
import type { Problem } from '../source/problem.ts';

/**
 * Reads documents that `dcs extract` wrote: YAML, one or several, or a JSON array. Brings the schema library with it.
 *
 * @param text of the file
 * @param file as the user named it
 * @returns the reports; a problem with its line and column in the place of what is no document of dcs
 */
export async function readDocuments(text: string, file: string): Promise<(Report | Problem)[]> {
  const values = parseJson(text);
  if (values?.every(isDocument)) return values.map(whole);
  const { readYaml } = await import('./yaml-documents.ts');
  return readYaml(text, file).map((one) => ('message' in one ? one : whole(one)));
}

/** JSON is YAML as well, but read many times faster as what it is. @returns nothing where it is no JSON */
function parseJson(text: string): unknown[] | undefined {
  if (!/^\uFEFF?\s*[[{]/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return [value].flat();
  } catch {
    return undefined;
  }
}

/** A list that `--only` left out is empty. */
function whole({
  source,
  meeting,
  metrics = [],
  deadlines = [],
  directives = [],
  warnings = [],
}: Partial<Report>): Report {
  if (!source || !meeting) throw new Error('a valid document has a source and a meeting');
  return { format: 'dcs/1', source, meeting, metrics, deadlines, directives, warnings };
}
