import type { View } from './view.ts';

/** JSON: an array of reports, however many there are. */
export const jsonView: View = {
  extension: '.json',
  opening: '[\n',
  separator: ',\n',
  closing: '\n]\n',
  report: (report) => JSON.stringify(report, null, 2),
};
