import type { View } from './view.ts';

/** NDJSON: one report a line. */
export const ndjsonView: View = {
  extension: '.ndjson',
  opening: '',
  separator: '',
  closing: '',
  report: (report) => `${JSON.stringify(report)}\n`,
};
