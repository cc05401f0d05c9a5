import type { View } from './view.ts';

/** The names of the forms, as `--format` takes them. */
export const formats = ['yaml', 'json', 'ndjson'] as const;

export type Format = (typeof formats)[number];

/**
 * Loads one form, and nothing of the others.
 *
 * @param format its name
 */
export async function loadView(format: Format): Promise<View> {
  switch (format) {
    case 'yaml':
      return (await import('./yaml.ts')).yamlView;
    case 'json':
      return (await import('./json.ts')).jsonView;
    case 'ndjson':
      return (await import('./ndjson.ts')).ndjsonView;
  }
}
