/** Holidays with a day of their own in the calendar. */
import type { TimeMention } from '../mention.ts';
import type { Rule } from '../rule.ts';
import holidays from './holidays.prepared.ts';
import { single, yearOf } from './intervals.ts';
import type { Moment } from './moment.ts';

export const holiday: Rule<TimeMention> = {
  id: 'time/holiday',
  about: 'a holiday: placed where its day is fixed, only named where the moon decides it',
  start: [...new Set([...holidays.map(({ form }) => form.split(' ')[0] ?? ''), 'mùng', 'mồng', 'rằm'])],
  pattern: `(?<lunar>(?:mùng|mồng) \\d{1,2} tết(?! dương)|rằm tháng \\p{L}+)(?!\\p{L})|(?<name>${holidays.map(({ form }) => form).join('|')})(?!\\p{L})(?: (?:ất|giáp|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi))?(?: (?<date>\\(?(?:ngày )?\\d{1,2}[-/]\\d{1,2}(?![-/]\\d)\\)?))?(?: năm (?<year>\\d{4}))?`,
  resolve: ({ name = '', year, lunar }, { document, start, end }) => {
    const found =
      lunar === undefined
        ? holidays.find(({ form }) => form === name)?.holiday
        : { name: document.cased.slice(start, end), month: undefined, day: undefined };
    if (!found || /(?:ban|ủy ban|lễ hội) $/.test(document.lower.slice(Math.max(0, start - 8), start))) return undefined;
    const { month, day: date } = found;
    const moment: Moment = {
      grain: 'day',
      absolute: year !== undefined,
      form: 'holiday',
      event: found.name,
      ground: (reference) => {
        const inYear = year === undefined ? yearOf(reference) : Number(year);
        return month === undefined || date === undefined
          ? undefined
          : single({ ...(inYear === undefined ? {} : { year: inYear }), month, day: date });
      },
    };
    return { kind: 'time', moment, core: [start, end] };
  },
  examples: [
    { text: 'Quốc khánh 2/9', date: '2026-03-05', is: { start: '2026-09-02' } },
    { text: 'Quốc khánh 2-9', date: '2026-03-05', is: { start: '2026-09-02' } },
    { text: 'lễ Giáng sinh', date: '2026-03-05', is: { start: '2026-12-25' } },
    { text: 'Tết Nguyên đán', date: '2026-03-05', is: { event: 'Tết Nguyên đán', holiday: true } },
    { text: 'Tết Dương lịch năm 2027', is: { start: '2027-01-01' } },
    { text: 'ngày Quốc tế Lao động', date: '2026-03-05', is: { start: '2026-05-01' } },
    { text: 'mùng 2 Tết', date: '2026-03-05', is: { holiday: true } },
    { text: 'Ngày Chuyển đổi số', is: null },
    { text: 'Đại học Quốc gia', is: null },
    { text: 'quốc khố', is: null },
  ],
};
