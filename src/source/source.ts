/** One input as text: where it came from and what its bytes decoded to. */
export interface Source {
  /** The path as the user gave it, `-` for standard input. */
  readonly file: string;
  /** MIME type: `text/plain`, `text/markdown`. */
  readonly media: string;
  /** Name of the encoding that the bytes were decoded from, `utf-8`. */
  readonly encoding: string;
  /** Hex digest of the bytes. */
  readonly sha256: string;
  /** The decoded text without a byte order mark; every span points into it. */
  readonly text: string;
}
