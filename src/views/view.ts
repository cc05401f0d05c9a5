import type { Report } from '../report/model.ts';

/** A form that reports are written in: what stands before, between and after them, and each report itself. */
export interface View {
  /** Of files that hold this form, with the dot. */
  readonly extension: string;
  readonly opening: string;
  readonly separator: string;
  readonly closing: string;
  /** One report, ending in a line break where the form needs one before what follows. */
  readonly report: (report: Partial<Report>) => string;
}
