import { extname } from 'node:path';

/** The kinds of file that dcs reads: extension and media type. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['.txt', 'text/plain'],
  ['.md', 'text/markdown'],
]);

/** The extensions of the kinds of file that dcs reads, as they are shown to the user. */
export const readableExtensions: readonly string[] = [...kinds.keys()];

/**
 * The kind of a file, by its extension.
 *
 * @param file a path
 * @returns the media type, or nothing where dcs does not read such files
 */
export function mediaType(file: string): string | undefined {
  return kinds.get(extname(file).toLowerCase());
}
