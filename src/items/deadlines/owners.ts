import { organisationId } from '../../lexicon/organisation-id.ts';
import { heads } from '../../lexicon/organisation-names.ts';
import type { Mention, OrganisationMention } from '../../mentions/mention.ts';
import { rolesOf } from '../../mentions/person/office.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { startOf, tokenFrom } from '../../text/walk.ts';
import type { DirectiveDraft } from '../directives/draft.ts';
import { ANNOUNCING, RESOLVING, RESOLVING_LATER, SELF_RESOLVING } from './words.ts';

/** Letters back at most that the organisation may be named which a text only calls *Cục* or *đơn vị*. */
const FURTHEST = 1200;

/**
 * Who must keep a deadline: the assignees of its directive, else the organisations that the clause says will do it: behind
 * *được … triển khai*, as its subject, by whoever speaks for them, or by a word that stands for their name.
 *
 * @param mentions  those of the sentence
 * @param earlier   those up to its end, its own among them
 */
export function ownersOf(
  document: Document,
  clause: readonly [number, number],
  mentions: readonly Mention[],
  earlier: readonly Mention[],
  directive: DirectiveDraft | undefined,
): string[] {
  if (directive) return [...new Set(directive.assignees.map(({ id }) => id))];
  const { lower } = document;
  const organisations = mentions.filter(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' && clause[0] <= mention.start && mention.end <= clause[1],
  );
  const agent = organisations.filter(({ start }) =>
    /(?:được|do|bởi) (?:các |những )?$/u.test(lower.slice(Math.max(0, start - 12), start)),
  );
  const subject = organisations.filter(({ end }) => RESOLVING_LATER.test(lower.slice(end, end + 60)));
  const found = agent.length > 0 ? agent : subject;
  if (found.length > 0) return [...new Set(found.map(({ id }) => id))];
  const meant = calledShort(document, clause, earlier) ?? speaking(document, clause, mentions, earlier);
  return meant === undefined ? leading(document, clause, organisations) : [meant];
}

/** The organisations that a clause begins with: *Các công ty điện lực thay xong công tơ, thời hạn là 31/12*. */
function leading(
  { lower }: Document,
  clause: readonly [number, number],
  organisations: readonly OrganisationMention[],
): string[] {
  const found: string[] = [];
  let end = clause[0];
  for (const mention of organisations) {
    if (!/^[\s,]*(?:và |cùng )?$/u.test(lower.slice(end, mention.start))) break;
    found.push(mention.id);
    end = mention.end;
  }
  return [...new Set(found)];
}

/** *Cục sẽ ban hành*, *Tập đoàn cam kết*: the last organisation of that kind. */
function calledShort(
  document: Document,
  clause: readonly [number, number],
  earlier: readonly Mention[],
): string | undefined {
  const { lower } = document;
  const to = tokenFrom(document, clause[1]);
  for (let token = tokenFrom(document, clause[0]); token < to; token++) {
    const head = heads.longestAt(document, token);
    if (!head) continue;
    const behind = lower.slice(head.end, head.end + 40);
    const start = startOf(document, token);
    if (RESOLVING.test(behind) || /được $/u.test(lower.slice(Math.max(0, start - 5), start))) {
      const kind = `${slug(head.value.word)}-`;
      return namedBefore(earlier, start, (id) => id.startsWith(kind));
    }
  }
  return undefined;
}

/** *Chúng tôi sẽ …*, *Giám đốc VNPT Quảng Ninh Đào Minh Khôi cam kết …*: the organisation of whoever speaks. */
function speaking(
  { lower }: Document,
  clause: readonly [number, number],
  mentions: readonly Mention[],
  earlier: readonly Mention[],
): string | undefined {
  const self = SELF_RESOLVING.exec(lower.slice(clause[0], clause[1]));
  if (self) return subjectBefore(lower, earlier, clause[0] + self.index);
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.start < clause[0] || clause[1] <= mention.start) continue;
    const behind = lower.slice(mention.end, mention.end + 40);
    if (RESOLVING.test(behind) || ANNOUNCING.test(behind)) return organisationOf(mention);
  }
  return undefined;
}

/** The last organisation before an offset that fits: named itself, or in the office of a person. */
function namedBefore(earlier: readonly Mention[], offset: number, fits: (id: string) => boolean): string | undefined {
  for (let index = earlier.length - 1; index >= 0; index--) {
    const mention = earlier[index];
    if (mention === undefined || offset - mention.end > FURTHEST) return undefined;
    if (mention.end > offset) continue;
    const id = organisationOf(mention);
    if (id !== undefined && fits(id)) return id;
  }
  return undefined;
}

/** Whoever spoke last before an offset, or else the first organisation of the sentence that named one last. */
function subjectBefore(lower: string, earlier: readonly Mention[], offset: number): string | undefined {
  let found: { readonly id: string; readonly start: number } | undefined;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const mention = earlier[index];
    if (mention === undefined || offset - mention.end > FURTHEST) break;
    if (mention.end > offset) continue;
    if (found && /[.!?:;]\s/.test(lower.slice(mention.end, found.start))) break;
    const id = organisationOf(mention);
    if (id === undefined) continue;
    if (mention.kind === 'person') return id;
    found = { id, start: mention.start };
  }
  return found?.id;
}

function organisationOf(mention: Mention): string | undefined {
  if (mention.kind === 'organisation') return mention.type === 'organisation' ? mention.id : undefined;
  if (mention.kind !== 'person' || mention.role === undefined) return undefined;
  const role = rolesOf(mention.role).find(({ organisation }) => organisation !== '');
  const unit = role && UNIT_HEAD.exec(role.office)?.groups?.['unit'];
  return unit === undefined ? role?.organisation : organisationId(`${unit} ${role?.organisationName}`);
}

/** The office of a unit tells what kind of unit it is: *Trưởng phòng Đào tạo* speaks for *Phòng Đào tạo*. */
const UNIT_HEAD = /^(?:Phó )?Trưởng (?<unit>phòng|khoa|bộ phận)$/u;
