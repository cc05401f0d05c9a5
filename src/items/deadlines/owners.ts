import { quantifiers } from '../../lexicon/organisation-names.ts';
import type { Mention, OrganisationMention } from '../../mentions/mention.ts';
import { collectiveAt } from '../../mentions/speech/collective.ts';
import { clauseDoerAt } from '../../mentions/speech/doer.ts';
import type { Document } from '../../text/document.ts';
import { slug } from '../../text/slug.ts';
import { endOf, isCapital, startOf, tokenFrom } from '../../text/walk.ts';
import type { DirectiveDraft } from '../directives/draft.ts';
import { FURTHEST, organisationOf, ownTelling, promising, speaking } from './speaking.ts';
import {
  CHARGED_END,
  ENTRUSTED_END,
  JOINED,
  JOINED_OR_FIRST,
  RESOLVING,
  RESOLVING_LATER,
  TURNING_END,
} from './words.ts';

/** Something that stands in the text; half-open. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Who must keep a deadline: the assignees of its directive, else the organisations that the clause says will do it: in
 * brackets, behind *được … triển khai*, as its subject, by whoever speaks for them, or by a word that stands for their name.
 *
 * @param time      the deadline
 * @param mentions  those of the sentence
 * @param earlier   those up to its end, its own among them
 */
export function ownersOf(
  document: Document,
  clause: readonly [number, number],
  time: Span,
  mentions: readonly Mention[],
  earlier: readonly Mention[],
  directive: DirectiveDraft | undefined,
): string[] {
  const { lower } = document;
  const organisations = mentions.filter(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' && clause[0] <= mention.start && mention.end <= clause[1],
  );
  const own = organisations.findLast(
    ({ start, end }) =>
      end < time.start &&
      ((end === time.start - 1 && opensPart(lower.slice(0, start))) ||
        mentions.some((mention) => mention.kind === 'time' && lower.slice(mention.end, start) === ', ')),
  );
  if (own) return [own.id];
  if (directive && directive.assignees.length > 0) return unique(directive.assignees);
  const aside = bracketed(document, clause, organisations);
  if (aside.length > 0) return unique(aside);
  if (directive) return unique(undertaking(document, clause, mentions, organisations, directive));
  const agent = organisations.filter(({ start }) => CHARGED_END.test(lower.slice(Math.max(0, start - 24), start)));
  const promised = agent.length > 0 ? undefined : promising(document, clause, mentions, earlier);
  if (promised !== undefined) return [promised];
  const found = agent.length > 0 ? agent : subject(document, clause, time, organisations);
  if (found.length > 0) return unique(found);
  const meant =
    calledShort(document, clause, earlier) ??
    ownTelling(document, clause, mentions, earlier) ??
    ofKind(document, clause, mentions) ??
    speaking(document, clause, mentions, earlier);
  return meant === undefined ? unique(leading(document, clause, mentions, organisations)) : [meant];
}

/** *Công ty A xong trong tháng 9, | Công ty B trước 31/10*: whether a part of the clause begins behind the words. */
function opensPart(before: string): boolean {
  return TURNING_END.test(before) || /\p{N},$/u.test(before.trimEnd());
}

function unique(owners: readonly { readonly id: string }[]): string[] {
  return [...new Set(owners.map(({ id }) => id))];
}

/** *(Phòng Đào tạo chủ trì, Phòng Kế hoạch - Tài chính phối hợp)*: who does it, in brackets that say nothing of a name. */
function bracketed(
  { lower }: Document,
  clause: readonly [number, number],
  organisations: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const first = organisations.find(
    ({ start }, index) =>
      /\($/.test(lower.slice(Math.max(0, start - 1), start)) && (organisations[index - 1]?.end ?? 0) < start - 2,
  );
  if (!first) return [];
  const close = lower.indexOf(')', first.end);
  const end = close < 0 ? clause[1] : close;
  return organisations.filter(({ start }) => first.start <= start && start < end);
}

/** The organisations that the clause says will do it: those last named before the time, or else first behind it. */
function subject(
  { lower }: Document,
  clause: readonly [number, number],
  time: Span,
  organisations: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const resolving = organisations.filter(({ end }) =>
    RESOLVING_LATER.test(lower.slice(end, Math.min(end + 60, clause[1]))),
  );
  const last = resolving.findLast(({ end }) => end <= time.start) ?? resolving[0];
  if (!last) return [];
  const joined = (before: OrganisationMention | undefined, behind: OrganisationMention | undefined) =>
    before !== undefined && behind !== undefined && JOINED.test(lower.slice(before.end, behind.start));
  let from = organisations.indexOf(last);
  let to = from + 1;
  while (joined(organisations[from - 1], organisations[from])) from--;
  while (joined(organisations[to - 1], organisations[to])) to++;
  return organisations.slice(from, to);
}

/** The organisations that a clause begins with, behind a time: *Các công ty điện lực thay xong công tơ, thời hạn là 31/12*. */
function leading(
  { lower }: Document,
  clause: readonly [number, number],
  mentions: readonly Mention[],
  organisations: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const found: OrganisationMention[] = [];
  let end = clause[0];
  const [first] = mentions.filter(({ start }) => start >= clause[0]);
  if (first?.kind === 'time' && /^\s*$/.test(lower.slice(end, first.start))) end = first.end;
  for (const mention of organisations) {
    if (mention.start < clause[0]) continue;
    if (!JOINED_OR_FIRST.test(lower.slice(end, mention.start))) break;
    found.push(mention);
    end = mention.end;
  }
  return found;
}

/** The organisations that a clause without addressees begins with, unless they are those who speak. */
function undertaking(
  document: Document,
  clause: readonly [number, number],
  mentions: readonly Mention[],
  organisations: readonly OrganisationMention[],
  { start, issuer }: DirectiveDraft,
): readonly OrganisationMention[] {
  const from = Math.max(clause[0], start);
  return leading(document, [from, clause[1]], mentions, organisations).filter(({ id }) => id !== issuer?.org);
}

/** *Cục sẽ ban hành*, *Liên đoàn đặt mục tiêu*: the last organisation whose name begins so. */
function calledShort(
  document: Document,
  clause: readonly [number, number],
  earlier: readonly Mention[],
): string | undefined {
  const { lower, cased } = document;
  const to = tokenFrom(document, clause[1]);
  for (let token = tokenFrom(document, clause[0]); token < to; token++) {
    if (!isCapital(document, token)) continue;
    const start = startOf(document, token);
    const charged = ENTRUSTED_END.test(lower.slice(Math.max(0, start - 5), start));
    for (let endToken = token + 1; endToken <= Math.min(to, token + LONGEST_SHORT); endToken++) {
      const end = endOf(document, endToken - 1);
      if (!charged && !RESOLVING.test(lower.slice(end, Math.min(end + 40, clause[1])))) continue;
      const named = namedBefore(earlier, start, cased.slice(start, end));
      if (named !== undefined) return named;
    }
  }
  return undefined;
}

/** Words of a name by which a text calls an organisation that it has named: *Liên đoàn*, *Tổng công ty*. */
const LONGEST_SHORT = 3;

/** *Các nhà mạng cam kết …*, *nhà thầu Hitachi sẽ …*: bodies and people of a kind that is in no lexicon of organisations. */
function ofKind(
  document: Document,
  clause: readonly [number, number],
  mentions: readonly Mention[],
): string | undefined {
  const { lower } = document;
  const to = tokenFrom(document, clause[1]);
  for (let token = tokenFrom(document, clause[0]); token < to; token++) {
    const at = startOf(document, token);
    if (mentions.some(({ kind, start, end }) => kind === 'person' && start <= at && at < end)) continue;
    const found = quantifiers.standsAt(document, token)
      ? collectiveAt(document, token + 1, clause[1])
      : isCounted(lower, at)
        ? undefined
        : clauseDoerAt(document, token, clause[1]);
    if (found && RESOLVING.test(lower.slice(found.end, Math.min(found.end + 40, clause[1])))) return found.id;
  }
  return undefined;
}

/** *100% | học sinh sẽ có học bạ số*: those who are counted owe nothing. */
function isCounted(lower: string, at: number): boolean {
  return /[\p{N}%] $/u.test(lower.slice(Math.max(0, at - 2), at));
}

/** The last organisation of a kind before an offset: named itself, or in an office. */
function namedBefore(earlier: readonly Mention[], offset: number, word: string): string | undefined {
  const kind = `${slug(word)}-`;
  for (let index = earlier.length - 1; index >= 0; index--) {
    const mention = earlier[index];
    if (mention === undefined || offset - mention.end > FURTHEST) return undefined;
    if (mention.end > offset) continue;
    const id = organisationOf(mention);
    if (id?.startsWith(kind)) return id;
    // lãnh đạo Sở Y tế
    if (mention.kind === 'organisation' && mention.type === 'officer' && mention.name.includes(` ${word} `))
      return mention.id.slice(mention.id.indexOf(`-${kind}`) + 1);
  }
  return undefined;
}
