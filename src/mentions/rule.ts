import type { Document } from '../text/document.ts';
import type { Mention } from './mention.ts';

/** An example of a rule: a text and what the rule must (or must not) make of it. Runs as a unit test. */
export interface Example {
  readonly text: string;
  /** Reference date for what is relative, `2026-03-05` or `2026-03-05T09:30`. */
  readonly date?: string;
  /**
   * The value of the mention that this rule makes, as `dcs explain --format json` shows it (keys that are not named are not
   * compared); `null` for a counter-example: this rule makes nothing of the text.
   */
  readonly is: Readonly<Record<string, unknown>> | null;
  /** The words that the mention covers; the whole text where absent. */
  readonly quote?: string;
}

/** What a rule sees of the text round its match. */
export interface Context {
  readonly document: Document;
  /** Offset of the match in the view. */
  readonly start: number;
  readonly end: number;
  /** Notes something that was read but could not be believed (an impossible date), or was guessed. */
  warn(code: string, message: string, start?: number, end?: number): void;
}

/** What a rule makes of its match: the mention without the place and name that the engine adds. */
export type Made<M extends Mention> = M extends Mention
  ? Omit<M, 'rule' | 'start' | 'end'> & { readonly start?: number; readonly end?: number }
  : never;

/** What every reading has to show of itself, whatever makes it: an id that items name, what it is for, examples. */
export interface Described {
  readonly id: string;
  /** What it is for, one line for `dcs rules`. */
  readonly about: string;
  readonly examples: readonly Example[];
}

/**
 * A rule: where it can start, what it looks like, what it means, and examples of both.
 *
 * `start` lists first words in the spelling of the view, or `#` for a numeral. `pattern` is a regular expression over the
 * lower-case view, tried at such a token alone; no nested or adjacent unbounded quantifiers. It need not care for what
 * follows: the engine sees to it that a match ends where a word ends.
 */
export interface Rule<M extends Mention = Mention> extends Described {
  readonly start: readonly string[];
  readonly pattern: string;
  /** The match may end inside a word, and the rule itself looks at the rest of it: *12km*. */
  readonly endsInWord?: true;
  /** Nothing when the match means nothing after all. `'blocked'`: nobody may read anything here (*ngày 32 tháng 4*). */
  readonly resolve: (
    groups: Readonly<Record<string, string | undefined>>,
    context: Context,
  ) => Made<M> | 'blocked' | undefined;
}
