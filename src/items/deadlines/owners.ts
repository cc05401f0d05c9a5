import type { Mention, OrganisationMention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { DirectiveDraft } from '../directives/draft.ts';

/**
 * Who must keep a deadline: the assignees of its directive, else the organisations that the clause says will do it, as its
 * subject or behind *được … triển khai*.
 */
export function ownersOf(
  { lower }: Document,
  clause: readonly [number, number],
  mentions: readonly Mention[],
  directive: DirectiveDraft | undefined,
): string[] {
  if (directive) return [...new Set(directive.assignees.map(({ id }) => id))];
  const organisations = mentions.filter(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' && clause[0] <= mention.start && mention.end <= clause[1],
  );
  const agent = organisations.filter(({ start }) =>
    /(?:được|do|bởi) (?:các |những )?$/u.test(lower.slice(Math.max(0, start - 12), start)),
  );
  const subject = organisations.filter(({ end }) =>
    /^(?:[^,;]{0,40}?)(?: sẽ| phấn đấu| dự kiến| đặt mục tiêu| cam kết| quyết tâm| phải| cần| đăng ký| lên kế hoạch)(?![\p{L}])/u.test(
      lower.slice(end, end + 60),
    ),
  );
  return [...new Set((agent.length > 0 ? agent : subject).map(({ id }) => id))];
}
