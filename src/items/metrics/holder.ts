import type { Mention, OrganisationMention } from '../../mentions/mention.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Measure } from './measure.ts';

const MOST_BEHIND = 60;

/** Leads from what is held to its holder. */
const OF = ' của ';

/**
 * Whose value a measure is: the organisation that is its subject (*các bộ, ngành đạt 61%*), or that the words round it say it
 * is of (*dịch vụ công của Bộ Công Thương*). Who reports a value does not hold it (*theo báo cáo của Bộ …*).
 *
 * @param from where the measure's own words begin: behind the measure before it
 */
export function holderOf(
  { lower }: Document,
  sentence: Sentence,
  measure: Measure,
  from: number,
  mentions: readonly Mention[],
): string[] | undefined {
  const least = Math.max(from, sentence.start);
  const start = least + lower.slice(least, measure.start + 1).lastIndexOf(';') + 1;
  const organisations = mentions.filter(
    (mention): mention is OrganisationMention =>
      mention.kind === 'organisation' &&
      mention.type !== 'officer' &&
      mention.start >= start &&
      mention.start < measure.figure.end + MOST_BEHIND &&
      mention.end <= sentence.end,
  );
  if (organisations.length === 0) return undefined;
  const named = new Set(mentions.filter(({ kind }) => kind === 'reference').map(({ end }) => end));
  // Nghị quyết 57 của Bộ Chính trị: of the document, not of the value
  const first = organisations.findIndex(
    (organisation) =>
      !named.has(sentence.start + lower.slice(sentence.start, organisation.start + OF.length).lastIndexOf(OF)) &&
      holds(lower, start, measure, organisation),
  );
  if (first < 0) return undefined;
  const ids: string[] = [];
  for (let at = first; at < organisations.length; at++) {
    const organisation = organisations[at];
    const previous = organisations[at - 1];
    if (
      !organisation ||
      (at > first &&
        previous &&
        !/^(?:,| và|, và) ?(?:các |những )?$/u.test(lower.slice(previous.end, organisation.start)))
    )
      break;
    ids.push(organisation.id);
  }
  return [...new Set(ids)];
}

function holds(
  lower: string,
  start: number,
  { figure, start: measureStart }: Measure,
  organisation: OrganisationMention,
): boolean {
  const before = lower.slice(start, organisation.start);
  const owned =
    /(?:^|[^\p{L}])của (?:các |những |từng |mỗi )?$/u.test(before) &&
    !/(?:báo cáo|ý kiến|đề nghị|kết luận|thống kê|số liệu|tổng hợp|đánh giá|nghị quyết|quyết định|chương trình|kế hoạch|chỉ đạo) của (?:các )?$/u.test(
      before,
    );
  if (organisation.start < measureStart) {
    return (
      owned ||
      (/^[\s,]*(?:(?:và|trong đó|còn|riêng|cụ thể|theo đó|đến nay|hiện nay|hiện|trong khi|ngoài ra|bên cạnh đó|đồng thời),? )*(?:các |những |khối |tất cả |toàn bộ )*$/u.test(
        before,
      ) &&
        /^[^,;.]{0,40}? (?:đã |mới |hiện |ước )?(?:đạt|có|giải ngân|hoàn thành|tiếp nhận|xử lý|kết nối|cấp|ban hành|chiếm|thu|nộp|cung cấp|triển khai|số hóa)(?![\p{L}])/u.test(
          ` ${lower.slice(organisation.end, measureStart)}`,
        ))
    );
  }
  return owned && organisation.start >= figure.end && !/[,;.]/.test(lower.slice(figure.end, organisation.start));
}
