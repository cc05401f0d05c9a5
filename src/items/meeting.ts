/** What meeting a document reports: title, body, session, date, chair, place, mode, and when it was published. */
import type { Mention, TimeMention } from '../mentions/mention.ts';
import { peopleOf } from '../mentions/person/people.ts';
import { type DatedDay, isDated, iso, parseIso } from '../mentions/time/calendar.ts';
import type { Reference } from '../mentions/time/moment.ts';
import type { Meeting } from '../report/model.ts';
import type { Document } from '../text/document.ts';
import { singleSpaced } from '../text/spacing.ts';
import { bodyOf, inFull } from './meeting/body.ts';
import { chairsOf } from './meeting/chair.ts';
import { dateMention, leadMention, publishedBeside, publishedOf } from './meeting/date.ts';
import { modeOf } from './meeting/mode.ts';
import { type Passage, passagesOf } from './meeting/passages.ts';
import { placeOf } from './meeting/place.ts';
import { sessionOf } from './meeting/session.ts';
import { titleOf } from './meeting/title.ts';
import { agreedYear, yearBeside } from './meeting/year.ts';

/** Something that was guessed; offsets of the matching view where it stands somewhere. */
interface Guess {
  readonly code: string;
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
}

/** What is known of a text beside the text itself. */
export interface Known {
  /** The reference date: ISO day or local date-time. */
  readonly date?: string;
  /** When the text was published: counts where it has no dateline. */
  readonly published?: string;
  /** The heading: counts where the text has none. */
  readonly title?: string;
}

/** What was read about the meeting. */
export interface MeetingReading {
  readonly meeting: Omit<Meeting, 'id'>;
  /** Names of all who chair, at connected places as well. */
  readonly chairs: readonly string[];
  /** From when times without a year and relative times are read. */
  readonly reference: Reference;
  readonly warnings: readonly Guess[];
}

/**
 * Reads what meeting a document is of, and from when its times are read.
 *
 * @param mentions disjoint, in order
 */
export function readMeeting(document: Document, mentions: readonly Mention[], options: Known = {}): MeetingReading {
  const passages = passagesOf(document, mentions);
  const people = peopleOf(mentions);
  const { chair, all } = chairsOf(passages, people);
  const { session, body: named } = sessionOf(passages, document, chair);
  const body = inFull(named ?? bodyOf(passages, chair), passages, chair);
  const beside = options.published === undefined ? undefined : publishedBeside(options.published);
  const lead = leadMention(document, passages);
  const published = publishedOf(passages, lead) ?? beside;
  const given = options.date === undefined ? undefined : parseIso(options.date);
  const warnings: Guess[] = [];
  if (options.published !== undefined && beside === undefined) {
    warnings.push({
      code: 'published-unread',
      message: `published «${options.published}» is no ISO day or local date-time and is left out`,
    });
  }
  const dated = dateOf(
    document,
    dateMention(passages, lead),
    passages,
    given?.day ?? published?.day,
    mentions,
    warnings,
  );
  const title = titleOf(document, passages, options.title);
  const place = placeOf(document, passages);
  const mode = modeOf(passages);
  const meeting: Omit<Meeting, 'id'> = {
    ...(title ? { title } : {}),
    ...(body ? { body: { id: body.id, name: body.name } } : {}),
    ...(session === undefined ? {} : { session }),
    ...(dated ? { date: dated.date } : {}),
    ...(chair
      ? { chair: { ...(chair.name ? { name: chair.name } : {}), ...(chair.roles[0] ? { role: chair.roles[0] } : {}) } }
      : {}),
    ...(place ? { place } : {}),
    ...(mode ? { mode } : {}),
    ...(published ? { published: iso(published.day) + (published.clock ? `T${published.clock}` : '') } : {}),
  };
  const reference = referenceOf(given, dated?.day, published?.day, mentions, warnings);
  return { meeting, chairs: all.flatMap(({ name }) => (name ? [name] : [])), reference, warnings };
}

function dateOf(
  { written, lower }: Document,
  mention: TimeMention | undefined,
  passages: readonly Passage[],
  near: DatedDay | undefined,
  mentions: readonly Mention[],
  warnings: Guess[],
): { date: NonNullable<Meeting['date']>; day: DatedDay | undefined } | undefined {
  if (mention === undefined) return undefined;
  const year = mention.moment.absolute
    ? undefined
    : (near?.year ?? yearBeside(mention, passages, lower) ?? agreedYear(mentions));
  const interval = mention.moment.ground(near ? { day: near } : year === undefined ? {} : { year });
  if (interval?.start === undefined) return undefined;
  const { start, end } = interval;
  const inferred = !mention.moment.absolute;
  if (inferred) {
    const message = isDated(start)
      ? `the meeting's year ${start.year} is not stated with its date`
      : "the meeting's year is not known";
    warnings.push({ code: 'meeting-year', message, start: mention.start, end: mention.end });
  }
  const date: NonNullable<Meeting['date']> = {
    start: iso(start),
    ...(end ? { end: iso(end) } : {}),
    text: singleSpaced(written.slice(mention.start, mention.end)),
    basis: inferred ? 'inferred' : 'stated',
  };
  return { date, day: isDated(start) ? start : undefined };
}

/** The reference: the user's date, the meeting's, the dateline's, the year that the text agrees on. */
function referenceOf(
  given: ReturnType<typeof parseIso>,
  meeting: DatedDay | undefined,
  published: DatedDay | undefined,
  mentions: readonly Mention[],
  warnings: Guess[],
): Reference {
  if (given) return given;
  const day = meeting ?? published;
  if (day) return { day };
  const year = agreedYear(mentions);
  if (year === undefined) {
    warnings.push({
      code: 'reference-open',
      message: 'no date is stated and the years of the text disagree: times without a year stay open; say --date',
    });
    return {};
  }
  warnings.push({
    code: 'reference-inferred',
    message: `times without a year are read in ${year}, the year that the text speaks of`,
  });
  return { year };
}
