import type { Meeting } from '../report/model.ts';

/** `<date>-<body>-<session>`, as far as they are known; `unknown` where nothing is. */
export function meetingId({ date, body, session }: Omit<Meeting, 'id'>): string {
  const parts = [date?.start, body?.id, session === undefined ? undefined : String(session)].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? parts.join('-') : 'unknown';
}
