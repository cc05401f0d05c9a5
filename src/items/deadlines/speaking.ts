/** Whose deadline it is by whoever speaks: *Giám đốc VNPT Quảng Ninh … cam kết …*, *"Chúng tôi sẽ …", ông … nói*. */
import { organisationId } from '../../lexicon/organisation-id.ts';
import type { Mention } from '../../mentions/mention.ts';
import { rolesOf } from '../../mentions/person/office.ts';
import type { Document } from '../../text/document.ts';
import { ANNOUNCING, LATER_RESOLVING, SELF_RESOLVING, SPEAKER_RESOLVING, UNIT_HEADS } from './words.ts';

/** Letters back at most that whoever speaks, or the organisation that a text only calls *Cục* or *đơn vị*, may be named. */
export const FURTHEST = 1200;

/** *Chúng tôi sẽ …*: the organisation of whoever says so. */
export function ownTelling(
  { lower }: Document,
  clause: readonly [number, number],
  mentions: readonly Mention[],
  earlier: readonly Mention[],
): string | undefined {
  const self = SELF_RESOLVING.exec(lower.slice(clause[0], clause[1]));
  if (!self) return undefined;
  const at = clause[0] + self.index;
  return speakerBehind(lower, at, mentions, earlier) ?? subjectBefore(lower, earlier, at);
}

/** *Giám đốc VNPT Quảng Ninh Đào Minh Khôi cam kết …*: the organisation of whoever speaks. */
export function speaking(
  { lower }: Document,
  clause: readonly [number, number],
  mentions: readonly Mention[],
  earlier: readonly Mention[],
): string | undefined {
  for (const mention of mentions) {
    if (mention.kind !== 'person' || mention.start < clause[0] || clause[1] <= mention.start) continue;
    const behind = lower.slice(mention.end, mention.end + 40);
    if (SPEAKER_RESOLVING.test(behind) || ANNOUNCING.test(behind))
      return homeOf(mention, earlier) ?? introducedBy(lower, mention, mentions);
  }
  return undefined;
}

/** *Giám đốc Sở Y tế … thừa nhận …, | và cam kết trước 20/11 …*: the organisation of whoever says something else first, where nobody else speaks before the second verb. */
export function promising(
  { lower }: Document,
  [from, to]: readonly [number, number],
  mentions: readonly Mention[],
  earlier: readonly Mention[],
): string | undefined {
  const first = mentions[0];
  if (first?.kind !== 'person' || first.start < from) return undefined;
  const other = mentions.find(({ kind, start }) => kind === 'person' && start > first.end);
  return LATER_RESOLVING.test(lower.slice(first.end, Math.min(to, other?.start ?? to)))
    ? (homeOf(first, earlier) ?? introducedBy(lower, first, mentions))
    : undefined;
}

/** *Đại diện Viễn thông Sơn La, bà Quàng Thị Liên hứa …*: the organisation of the office in front of a name. */
function introducedBy(lower: string, person: Mention, mentions: readonly Mention[]): string | undefined {
  const before = mentions.find(({ kind, end }) => kind === 'person' && lower.slice(end, person.start) === ', ');
  return before && organisationOf(before);
}

/** *"Chúng tôi sẽ …", ông Lưu Đình Quảng, Giám đốc Trung tâm X, cam kết*: the organisation of whoever is named behind the quotation. */
function speakerBehind(
  lower: string,
  offset: number,
  mentions: readonly Mention[],
  earlier: readonly Mention[],
): string | undefined {
  const close = lower.indexOf('"', offset);
  if (close < 0) return undefined;
  const speaker = mentions.find(({ start }) => start > close);
  return speaker && /^"[,.]? ?$/.test(lower.slice(close, speaker.start)) ? homeOf(speaker, earlier) : undefined;
}

/** The organisation of a person, by the office told here or, by the name, further up: *ông Bằng* is *Ông Phan Công Bằng, Giám đốc …*. */
function homeOf(mention: Mention, earlier: readonly Mention[]): string | undefined {
  const own = organisationOf(mention);
  if (own !== undefined || mention.kind !== 'person') return own;
  const { name } = mention;
  if (name === undefined) return undefined;
  const told = earlier.findLast(
    (each) => each.kind === 'person' && each.role !== undefined && ` ${each.name}`.endsWith(` ${name}`),
  );
  return told && organisationOf(told);
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

export function organisationOf(mention: Mention): string | undefined {
  if (mention.kind === 'organisation') return mention.type === 'organisation' ? mention.id : undefined;
  if (mention.kind !== 'person' || mention.role === undefined) return undefined;
  const role = rolesOf(mention.role).find(({ organisation }) => organisation !== '');
  const unit = role && UNIT_HEADS[role.office];
  return unit === undefined ? role?.organisation : organisationId(`${unit} ${role?.organisationName}`);
}
