/** Lines of a task that is told in a table's manner: what to do on one line, and who and by when on labelled lines under it. */

/** What a labelled line says of the task above it. */
export type TaskLabel = 'lead' | 'support' | 'doer' | 'time';

const LEAD =
  /^(?:(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|cá\s+nhân|người|lãnh\s+đạo)\s+)?(?:được\s+giao\s+)?chủ\s+trì(?!\s+(?:cuộc|hội|phiên|buổi))[^:]{0,30}:/iu;
const SUPPORT = /^(?:(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|cá\s+nhân|người)\s+)?phối\s+hợp[^:]{0,30}:/iu;
const DOER =
  /^(?:(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|cá\s+nhân|người|lãnh\s+đạo|đầu\s+mối)\s+(?:được\s+giao\s+)?(?:thực\s+hiện|phụ\s+trách|theo\s+dõi|đầu\s+mối|chịu\s+trách\s+nhiệm)[^:]{0,30}|phân\s+công|trách\s+nhiệm(?:\s+thực\s+hiện)?|đầu\s+mối)\s*:/iu;
const TIME =
  /^(?:thời\s+hạn|hạn|thời\s+gian|tiến\s+độ)(?:\s+(?:hoàn\s+thành|thực\s+hiện|xong|trình|báo\s+cáo))?\s*:|^hoàn\s+thành\s*:/iu;
/** *Chủ trì: Ông …* says who led a meeting. */
const PERSON = /:\s*(?:ông|bà|đồng\s+chí|đ\/c)\s/iu;
const TASK = /^(?:nội\s+dung|nhiệm\s+vụ|công\s+việc|đầu\s+việc|việc)(?:\s+\d{1,2})?\s*:/iu;

/** What a line says of the task above it: *Cơ quan chủ trì: Sở Tài chính*, *Thời hạn: quý I/2026*; nothing for other lines. */
export function taskLabelOf(line: string): TaskLabel | undefined {
  if (!line.includes(':')) return undefined;
  if (TIME.test(line)) return 'time';
  if (PERSON.test(line)) return undefined;
  return LEAD.test(line) ? 'lead' : SUPPORT.test(line) ? 'support' : DOER.test(line) ? 'doer' : undefined;
}

/** Whether a line names a task by a label: *Nội dung: Mua sắm máy*. */
export function labelsTask(line: string): boolean {
  return TASK.test(line);
}
