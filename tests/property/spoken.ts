/** Writes numbers and times as Vietnamese does: what dcs reads back must be what was written. */
import { parseDate } from '@internationalized/date';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const SCALES = ['', 'nghìn', 'triệu', 'tỷ'] as const;

/** A number in words: 1205 is *một nghìn hai trăm linh năm*. From 0 to below a thousand billion. */
export function inWords(value: number): string {
  if (value === 0) return DIGITS[0];
  const groups: number[] = [];
  for (let rest = value; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000);
  const words: string[] = [];
  for (let scale = groups.length - 1; scale >= 0; scale--) {
    const group = groups[scale] ?? 0;
    if (group > 0) words.push(hundreds(group, scale < groups.length - 1), SCALES[scale] ?? '');
  }
  return words.filter((word) => word !== '').join(' ');
}

/** Up to 999; a group behind a greater one tells its hundreds, none as well: *không trăm linh năm*. */
function hundreds(value: number, follows: boolean): string {
  const [hundred, rest] = [Math.floor(value / 100), value % 100];
  if (hundred === 0 && !follows) return tens(rest);
  const head = `${DIGITS[hundred]} trăm`;
  if (rest === 0) return head;
  return rest < 10 ? `${head} linh ${DIGITS[rest]}` : `${head} ${tens(rest)}`;
}

function tens(value: number): string {
  const [ten, unit] = [Math.floor(value / 10), value % 10];
  if (ten === 0) return DIGITS[unit] ?? '';
  const head = ten === 1 ? 'mười' : `${DIGITS[ten]} mươi`;
  if (unit === 0) return head;
  if (unit === 5) return `${head} lăm`;
  if (unit === 1 && ten > 1) return `${head} mốt`;
  return `${head} ${DIGITS[unit]}`;
}

/** Digits in groups of three with points; a comma before the decimals: 1234.5 is *1.234,5*. */
export function inDigits(value: number, decimals = 0): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** The ways to write a day; ISO in. */
export const dayForms: readonly ((day: string) => string)[] = [
  (day) => write(day, (year, month, date) => `ngày ${date}/${month}/${year}`),
  (day) => write(day, (year, month, date) => `${pad(date)}/${pad(month)}/${year}`),
  (day) => write(day, (year, month, date) => `${date}-${month}-${year}`),
  (day) => write(day, (year, month, date) => `ngày ${date} tháng ${month} năm ${year}`),
  (day) => write(day, (year, month, date) => `ngày ${pad(date)} tháng ${pad(month)}/${year}`),
];

function write(day: string, form: (year: number, month: number, date: number) => string): string {
  const { year, month, day: date } = parseDate(day);
  return form(year, month, date);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
