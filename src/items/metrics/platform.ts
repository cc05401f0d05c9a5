/** Where things are counted: *Trên Cổng dịch vụ công, người dân đã nộp 96.400 hồ sơ*. */
import type { Document } from '../../text/document.ts';
import type { Measure } from './measure.ts';
import type { Place } from './told.ts';

/** A portal, market or system that opens a clause; it is a part of the name of what is counted there. */
const OPENS =
  /^[\s,]*(?:\p{L}+(?: \p{L}+){0,5}, )?(?<platform>(?:trên|qua) (?:các |những |hai |ba )?(?:cổng|sàn|nền tảng|ứng dụng|hệ thống|kênh|phần mềm|trang|mạng xã hội|không gian mạng|kho|app) ?[^,;:.()]{0,70}), /u;
const LONGEST = 160;

/** The platform that the clause of a measure opens with, in the text's words. */
function platformOf({ lower, cased }: Document, measure: Measure, sentenceStart: number): string | undefined {
  const start = Math.max(sentenceStart, lower.lastIndexOf(';', measure.start) + 1);
  const clause = lower.slice(start, Math.min(start + LONGEST, measure.start));
  if (!clause.includes('trên ') && !clause.includes('qua ')) return undefined;
  const platform = OPENS.exec(clause)?.groups?.['platform'];
  if (platform === undefined) return undefined;
  const at = start + clause.indexOf(platform);
  return cased.charAt(at).toLowerCase() + cased.slice(at + 1, at + platform.length);
}

/** An indicator with the platform of its clause, where it does not name it itself. */
export function onPlatform(text: string, document: Document, measure: Measure, { sentenceStart }: Place): string {
  const platform = platformOf(document, measure, sentenceStart);
  return platform === undefined || text.includes(platform.slice(platform.indexOf(' ') + 1))
    ? text
    : `${text} ${platform}`;
}
