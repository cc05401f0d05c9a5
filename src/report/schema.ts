import { Type } from 'typebox';
import { Report } from './model.ts';

const { metrics, deadlines, directives, warnings, ...always } = Report.properties;

/** The schema of a written dcs/1 document. `--only` leaves lists out: a list that is absent was not asked for. */
export const DocumentSchema = Type.Object(
  {
    ...always,
    metrics: Type.Optional(metrics),
    deadlines: Type.Optional(deadlines),
    directives: Type.Optional(directives),
    warnings,
  },
  { additionalProperties: false },
);

/** @returns the text of schema/dcs-1.json, which `dcs schema` prints */
export function schemaText(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'dcs-1',
    title: 'dcs/1',
    description: 'What dcs reads out of one report of one meeting',
    ...DocumentSchema,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
