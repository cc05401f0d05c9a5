import { extract } from '../../../src/extract.ts';
import type { Directive } from '../../../src/report/model.ts';

/** The directives of a text. */
export function read(text: string): readonly Directive[] {
  return extract({ file: '-', media: 'text/plain', encoding: 'utf-8', sha256: '', text }).directives;
}
