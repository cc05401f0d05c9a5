/** What a command shows to people, before it is known where: in a terminal or as Markdown. */
export type Page = readonly Block[];

export type Style = 'strong' | 'faint' | 'good' | 'bad' | 'added' | 'removed';

/** A piece of text with a meaning of its own. */
export interface Piece {
  readonly text: string;
  readonly style: Style;
}

export type Text = string | readonly (string | Piece)[];

export interface Column {
  readonly name: string;
  /** Figures stand to the right. */
  readonly align?: 'right';
}

export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: 2 | 3 }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, text: Text])[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Text[])[] }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'note'; readonly text: Text };

/** Marks a text. */
export function styled(style: Style, text: string): Piece {
  return { text, style };
}

/** The pieces of a text, one after the other. */
export function pieces(text: Text): readonly (string | Piece)[] {
  return typeof text === 'string' ? [text] : text;
}

/** Joins texts, leaving out the empty ones. */
export function joined(texts: readonly Text[], separator: string): Text {
  const full = texts.filter((text) => text.length > 0);
  return full.flatMap((text, at) => (at === 0 ? pieces(text) : [separator, ...pieces(text)]));
}
