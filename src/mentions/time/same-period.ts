import type { TimeMention } from '../mention.ts';
import type { Rule } from '../rule.ts';
import { months, yearOf } from './intervals.ts';

export const samePeriod: Rule<TimeMention> = {
  id: 'time/same-period',
  about: 'the same time of another year, in comparisons: cùng kỳ, cùng kỳ năm 2023',
  start: ['cùng'],
  pattern:
    'cùng (?:kỳ|thời điểm|thời kỳ|giai đoạn)(?: (?:của )?(?:năm )?(?<year>(?:19|20)\\d{2})(?!\\d)| (?:của )?năm (?<near>trước|ngoái|qua))?',
  resolve: ({ year, near }, { start, end }) => ({
    kind: 'time',
    moment: {
      grain: 'year',
      absolute: year !== undefined,
      form: 'comparison',
      ...(year === undefined ? {} : { year: Number(year) }),
      ground: (reference) => {
        const now = yearOf(reference);
        const inYear = year === undefined ? (now === undefined ? undefined : now - 1) : Number(year);
        return inYear === undefined || (year === undefined && near === undefined)
          ? undefined
          : months(inYear, 1, 12, 'year');
      },
    },
    core: [start, end],
  }),
  examples: [
    { text: 'cùng kỳ', date: '2026-03-05', is: { grain: 'year' } },
    { text: 'cùng kỳ năm 2023', is: { start: '2023-01-01', end: '2023-12-31' } },
    { text: 'cùng kỳ 2021', is: { start: '2021-01-01', end: '2021-12-31' } },
    { text: 'cùng kỳ năm trước', date: '2026-03-05', is: { start: '2025-01-01' } },
    { text: 'cùng thời điểm năm ngoái', date: '2026-03-05', is: { start: '2025-01-01' } },
    { text: 'cùng các đại biểu', is: null },
    { text: 'cùng kỹ sư', is: null },
  ],
};
