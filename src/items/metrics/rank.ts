import type { Document } from '../../text/document.ts';
import { tidy } from './edges.ts';
import type { Measure } from './measure.ts';

/** What a rank is in: *thứ 3 | trong khu vực về thương mại điện tử*. */
export function rankField({ lower, cased }: Document, { figure }: Measure, nextStart: number): string {
  const match = /^ (?:trong|về|toàn|cả nước|khu vực|thế giới|của|trên)[^,;.()]{0,80}/u.exec(
    lower.slice(figure.end, Math.min(nextStart, figure.end + 90)),
  );
  return match ? tidy(cased.slice(figure.end, figure.end + match[0].length)) : '';
}
