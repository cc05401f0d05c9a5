import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All texts at hand: path and content of every report in seeds/ and fixtures/, and of the folders beside this project's. */
export const texts: readonly (readonly [file: string, text: string])[] = ['seeds', 'fixtures', '../shared/seeds']
  .flatMap(textsIn)
  .map((file) => [file, readFileSync(file, 'utf8')] as const);

function textsIn(folder: string): string[] {
  try {
    const names = readdirSync(folder, { recursive: true }).map(String);
    return names
      .filter((name) => /\.(txt|md)$/.test(name))
      .map((name) => join(folder, name))
      .sort();
  } catch {
    return [];
  }
}
