/** The phrases that dcs knows. */
import type { Document } from '../text/document.ts';
import listed from './listed.prepared.ts';
import { unpackedTree } from './packed-tree.ts';
import { PhraseBook } from './phrase-book.ts';
import type { TableName } from './phrase-tables.ts';
import { Phrases } from './phrases.ts';

/** All tables. */
export const book: PhraseBook = new PhraseBook(unpackedTree(listed.tree));

/** Of each token of a document the tables of which a phrase stands there, as bits. */
export function tablesIn(document: Document): Int32Array {
  return book.tablesIn(document);
}

/** The phrases of a table. */
export function phrases<V>(table: TableName, decode: (code: string) => V): Phrases<V> {
  return new Phrases(book, table, decode);
}

/** Phrases that stand for themselves. */
export function words(table: TableName): Phrases<string> {
  return new Phrases(book, table, (phrase) => phrase);
}
