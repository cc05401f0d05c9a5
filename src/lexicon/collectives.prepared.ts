/** The table of `collectives.ts`. */
import file from './collectives.yaml';
import { wordTable } from './phrases.ts';

export default wordTable((file as { readonly collectives: readonly string[] }).collectives);
