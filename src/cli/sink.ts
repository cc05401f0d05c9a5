import type { Problem } from '../source/problem.ts';
import type { View } from '../views/view.ts';
import type { Terminal } from './terminal.ts';

/** Where reports go, one after the other. */
export interface Sink {
  /**
   * @param report the text of the report
   * @param file   the input that it comes from
   * @returns `closed` when nobody reads any more
   */
  write(report: string, file: string): Promise<'written' | 'closed' | Problem>;
  /** Ends the output once the last report is written. */
  close(): Promise<void>;
}

/**
 * Standard output as a sink.
 *
 * @param view     the form that reports are printed in
 * @param terminal where they are printed
 */
export function openPrinter(view: View, terminal: Terminal): Sink {
  let begun = false;
  return {
    async write(report) {
      const before = begun ? view.separator : view.opening;
      begun = true;
      return (await terminal.print(before + report)) ? 'written' : 'closed';
    },
    async close() {
      if (begun) await terminal.print(view.closing);
    },
  };
}
