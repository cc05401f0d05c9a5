import schema from '../../schema/dcs-1.json' with { type: 'json' };

/** As much of a JSON Schema as says in which order keys come. */
interface Shape {
  readonly properties?: { readonly [key: string]: Shape };
  readonly items?: Shape | readonly Shape[];
  readonly [keyword: string]: unknown;
}

/**
 * A document with its keys in the order of the schema; absent values are left out.
 *
 * @param document a report, or a report with lists left out
 * @returns a copy, save for lists of plain values
 */
export function inSchemaOrder<T extends object>(document: T): T {
  return arrange(document, schema) as T;
}

function arrange(value: unknown, shape: Shape): unknown {
  const { properties, items } = shape;
  if (Array.isArray(value)) {
    return items !== undefined && 'properties' in items ? value.map((item) => arrange(item, items)) : value;
  }
  if (properties === undefined || typeof value !== 'object' || value === null) return value;
  const entries = new Map(Object.entries(value));
  const arranged: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(properties)) {
    const member = entries.get(key);
    if (member !== undefined) arranged[key] = arrange(member, inner);
  }
  return arranged;
}
