/** How names of organisations that the lexicon does not have are built. */
import { phrases, words } from './listed.ts';
import tables from './organisation-names.prepared.ts';
import type { Phrases } from './phrases.ts';

export interface Head {
  readonly word: string;
  /** Whether a level and a place may follow. */
  readonly place: boolean;
  /** Whether one of them must follow at once. */
  readonly placed: boolean;
  /** Whether a place alone adds no level to the id: *Báo Lào Cai*. */
  readonly plain: boolean;
  /** Whether a place is part of the name: *Công ty Thủy điện Sơn La*. */
  readonly own: boolean;
  /** Whether the word names an organisation without more. */
  readonly alone: boolean;
}

/** Words that begin the name of an organisation. */
export const heads: Phrases<Head> = phrases('heads', (code) => ({
  word: code.slice(2),
  place: code[0] !== '0' && code[0] !== '4',
  placed: code[0] === '2',
  plain: code[0] === '3',
  own: code[0] === '4',
  alone: code[1] === '1',
}));

/** Levels of government; the value is the level in ids. */
export const levels: Phrases<string> = words('levels');

/** Compounds in names that are written with one capital, or with none behind the first word. */
export const compounds = words('compounds');
/** Words that stand inside names of bodies, and tell no field of a sector or a ministry. */
export const inside = words('inside');
/** Behind a name and part of it: *Việt Nam*, *Trung ương*. */
export const suffixes = words('suffixes');
/** What ends a name although it could follow one. */
export const ends = words('ends');
/** Offices that can be told to do something. */
export const officers = words('officers');
/** Words before a list of groups. */
export const quantifiers = words('quantifiers');
/** *liên quan*, *có liên quan*: says which members of a group are meant. */
export const concerned = words('concerned');
/** Between two parts of one name. */
export const joiners: ReadonlySet<string> = new Set(tables.joiners);

/** What may follow a group's noun that makes it another word; the value is that noun. */
export const followed = words('followed');

/** A noun of organisations with what makes it the end of another word: *dịch vụ*. */
export const preceded = words('preceded');

/** Nouns of groups that a modifier narrows down. */
export const narrowed = words('narrowed');
/** Such modifiers, names of fields among them. */
export const narrowing = words('narrowing');
/** Nouns that name one body together with a field: *ngành y tế*. */
export const sectors = words('sectors');
/** Fields of the economy, which are no bodies: *ngành công nghiệp*. */
export const economic = words('economic');
