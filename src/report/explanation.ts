import type { Deadline, Directive, Metric, Warning } from './model.ts';

/** A piece of the text and what it is read as; the keys of the value stand beside these, as its kind has them. */
export interface Reading {
  /** `number`, `quantity`, `time`, `reference`, `organisation` or `person`. */
  readonly kind: string;
  /** Half-open offsets in the text, UTF-16 code units. */
  readonly span: readonly [number, number];
  readonly quote: string;
  /** The rule that made it, as `dcs rules` lists it. */
  readonly rule: string;
  readonly [key: string]: unknown;
}

/** A reading that gave way to another one. */
export interface SuppressedReading extends Reading {
  readonly by: { readonly rule: string; readonly span: readonly [number, number] };
}

/** From when times without a year and relative times are read; empty where that is open. */
export interface ReferenceDate {
  /** A day, a local date-time, or a year alone. */
  readonly date?: string;
  /** `given` by the user, `stated` by the text, or `inferred` from it. */
  readonly basis?: 'given' | 'stated' | 'inferred';
}

/** What `dcs explain` says about a text: what was read, by which rule, as what value, and what gave way. */
export interface Explanation {
  readonly text: string;
  readonly reference: ReferenceDate;
  /** Disjoint, in the order of the text. */
  readonly mentions: readonly Reading[];
  readonly items: {
    readonly metrics: readonly Metric[];
    readonly deadlines: readonly Deadline[];
    readonly directives: readonly Directive[];
  };
  readonly suppressed: readonly SuppressedReading[];
  /** What was guessed, or could not be believed (*ngày 32 tháng 4*). */
  readonly warnings: readonly Warning[];
}
