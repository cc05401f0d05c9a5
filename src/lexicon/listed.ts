/** The phrases that dcs knows. */
import type { Document } from '../text/document.ts';
import listed from './listed.prepared.ts';
import { unpackedTree } from './packed-tree.ts';
import { PhraseBook } from './phrase-book.ts';
import type { TableName } from './phrase-tables.ts';
import { Phrases } from './phrases.ts';

/** All tables. */
export const book: PhraseBook = new PhraseBook(unpackedTree(listed.tree));

/** The tables of which a phrase stands at a token, as bits. */
export function tablesAt(document: Document, token: number): number {
  return book.standingAt(document, token);
}

/** The phrases of a table. */
export function phrases<V>(table: TableName, decode: (code: string) => V): Phrases<V> {
  return new Phrases(book, table, decode);
}

/** Phrases that stand for themselves. */
export function words(table: TableName): Phrases<string> {
  return new Phrases(book, table, (phrase) => phrase);
}
