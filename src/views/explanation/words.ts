import type { Language } from '../labels/labels.ts';

/** The headings of `dcs explain`. */
export interface ExplainWords {
  readonly reference: (date: string, basis: string) => string;
  readonly open: string;
  readonly basis: Readonly<Record<'given' | 'stated' | 'inferred', string>>;
  readonly mentions: string;
  readonly metrics: string;
  readonly deadlines: string;
  readonly directives: string;
  readonly suppressed: string;
  readonly warnings: string;
  readonly line: string;
  readonly quote: string;
  readonly value: string;
  readonly rule: string;
  readonly by: string;
}

/** The headings of `dcs explain` in each language. */
export const explainWords: Readonly<Record<Language, ExplainWords>> = {
  en: {
    reference: (date, basis) => `Reference date: ${date} (${basis})`,
    open: 'Reference date: open; give one with --date',
    basis: { given: 'given', stated: 'stated in the text', inferred: 'inferred from the text' },
    mentions: 'Mentions',
    metrics: 'Metrics',
    deadlines: 'Deadlines',
    directives: 'Directives',
    suppressed: 'Suppressed',
    warnings: 'Warnings',
    line: 'Line',
    quote: 'Quote',
    value: 'Value',
    rule: 'Rule',
    by: 'In favour of',
  },
  vi: {
    reference: (date, basis) => `Ngày mốc: ${date} (${basis})`,
    open: 'Ngày mốc: để ngỏ; cho biết bằng --date',
    basis: { given: 'người dùng cho', stated: 'văn bản nêu', inferred: 'suy ra từ văn bản' },
    mentions: 'Yếu tố nhận ra',
    metrics: 'Số liệu',
    deadlines: 'Thời hạn',
    directives: 'Nhiệm vụ',
    suppressed: 'Cách đọc bị loại',
    warnings: 'Cảnh báo',
    line: 'Dòng',
    quote: 'Nguyên văn',
    value: 'Giá trị',
    rule: 'Quy tắc',
    by: 'Nhường cho',
  },
};
