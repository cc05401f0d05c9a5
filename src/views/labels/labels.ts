import type { Agenda } from '../../report/agenda-model.ts';
import type { PeriodLength } from '../../report/diff-model.ts';
import type { Directive, Meeting, Metric } from '../../report/model.ts';

/** The languages that dcs speaks to people. Keys of documents are English in both. */
export type Language = 'en' | 'vi';

/** All words that dcs prints for people. */
export interface Labels {
  readonly language: Language;
  /** Between thousands, and before decimals. */
  readonly thousands: string;
  readonly decimal: string;
  readonly million: string;
  readonly billion: string;
  /** A calendar day: year, month (1 to 12), day; the year may be open. */
  readonly day: (year: number | undefined, month: number, day: number) => string;
  readonly until: (day: string) => string;
  readonly since: (day: string) => string;
  readonly days: (count: number) => string;
  readonly daysLeft: (days: number) => string;
  readonly moved: (days: number) => string;
  readonly units: Readonly<Record<'point' | 'rank' | 'level' | 'times', (value: string) => string>>;
  /** A difference in rank or level. */
  readonly steps: Readonly<Record<'rank' | 'level', (value: string) => string>>;
  readonly points: (value: string) => string;
  readonly status: Readonly<Record<Metric['status'], string>>;
  readonly act: Readonly<Record<Directive['act'], string>>;
  readonly mode: Readonly<Record<NonNullable<Meeting['mode']>, string>>;
  readonly length: Readonly<Record<PeriodLength, string>>;
  readonly state: Readonly<Record<Agenda['entries'][number]['state'], string>>;
  readonly meeting: Readonly<
    Record<
      'date' | 'inferred' | 'chair' | 'body' | 'place' | 'published' | 'source' | 'unknownDate' | 'untitled',
      string
    >
  >;
  readonly session: (number: number) => string;
  readonly columns: Readonly<
    Record<
      | 'indicator'
      | 'stated'
      | 'value'
      | 'change'
      | 'period'
      | 'status'
      | 'due'
      | 'left'
      | 'task'
      | 'owners'
      | 'before'
      | 'after'
      | 'difference'
      | 'note'
      | 'date'
      | 'trend'
      | 'meeting'
      | 'action'
      | 'assignees',
      string
    >
  >;
  readonly figures: string;
  readonly deadlines: string;
  readonly directives: string;
  readonly leftFrom: (day: string) => string;
  readonly nobody: string;
  readonly noDeadline: string;
  readonly noGroup: string;
  readonly noIssuer: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly dueBy: (day: string) => string;
  readonly diff: {
    readonly from: string;
    readonly to: string;
    readonly same: string;
    readonly figuresChanged: string;
    readonly figuresAdded: string;
    readonly figuresRemoved: string;
    readonly figuresSame: string;
    readonly deadlinesChanged: string;
    readonly deadlinesPassed: string;
    readonly deadlinesAdded: string;
    readonly deadlinesRemoved: string;
    readonly deadlinesSame: string;
    readonly directivesChanged: string;
    readonly directivesAdded: string;
    readonly directivesRemoved: string;
    readonly directivesSame: string;
    readonly onlyIn: (what: string, file: string) => string;
    readonly reached: string;
    readonly missed: string;
    readonly periodsDiffer: (from: string, to: string) => string;
    readonly reassigned: string;
    readonly deadlineMoved: string;
    readonly became: (from: string, to: string) => string;
    readonly nothing: string;
    readonly reversed: (file: string) => string;
    readonly noDate: (file: string) => string;
  };
  readonly explain: {
    readonly verdicts: Readonly<Record<'paired' | 'dimension' | 'holder' | 'scope' | 'below' | 'outdone', string>>;
    readonly similarity: (value: string, threshold: string) => string;
    readonly common: (words: string) => string;
    readonly nothing: string;
  };
  readonly timeline: {
    readonly placed: (file: string, day: string) => string;
    readonly unplaced: (file: string) => string;
    readonly also: (words: readonly string[]) => string;
    readonly mixed: string;
    readonly none: string;
    readonly target: string;
  };
  readonly agenda: { readonly seenFrom: (day: string) => string; readonly today: string; readonly nothing: string };
}
