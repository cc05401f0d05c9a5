/** What telling what a measure measures needs of its sentence, and what comes of it. */
import type { Metric, Period } from '../../report/model.ts';
import type { Measure } from './measure.ts';

/** An indicator, and what the next figure of a list shares of it. */
export interface Indicator {
  readonly text: string;
  /** Subject and verb in front of a counted noun: *đã kết nối với* of *với 18 bộ, ngành, 63 địa phương*. */
  readonly lead?: string;
  /** What is counted, with nothing of what is done with it: *tổ công nghệ số*, of which figures behind it are told. */
  readonly noun?: string;
  /** Who has what is counted, for the next of a list: *Kho học liệu* of *Kho học liệu có 7.500 bài giảng, 200 thí nghiệm ảo*. */
  readonly owner?: string;
  /** What the next share of the same whole builds on: *dịch vụ công* of *80% mức độ 4, 16% mức độ 3*. */
  readonly base?: string;
  /** The noun that the members of a list are told with: *tờ khai* of *luồng xanh 66%, luồng vàng 29%*. */
  readonly of?: string;
  /** The names of a list told with *lần lượt*, for the figures that follow. */
  readonly rest?: readonly string[];
}

/** Where a measure stands among its neighbours in the sentence. */
export interface Place {
  /** Where the measure before it ends, or the sentence begins. */
  readonly previousEnd: number;
  /** Where the next one begins, or the sentence ends. */
  readonly nextStart: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly previous: Measure | undefined;
  readonly indicator: Indicator | undefined;
  /** What the sentence counted last. */
  readonly counted: { readonly measure: Measure; readonly indicator: Indicator } | undefined;
  /** The indicators of the sentence so far. */
  readonly earlier: readonly Indicator[];
  /** The measures of the sentence that follow. */
  readonly following: readonly Measure[];
  /** Where the deed of the directive round it begins: what stands before it tells who speaks to whom. */
  readonly actionStart: number | undefined;
}

/** A measure with what is told of it. */
export interface Told {
  readonly measure: Measure;
  readonly indicator: Indicator;
  readonly status: Metric['status'];
  readonly period: Period | undefined;
}
