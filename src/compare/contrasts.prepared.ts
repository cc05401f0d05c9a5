/** The phrases of `contrasts.yaml` as `contrast.ts` looks for them. */
import words from './contrasts.yaml';
import { spaced } from './spaced.ts';

type Group = readonly (readonly string[])[];

const { seeming, parts, groups } = words as {
  readonly seeming: readonly string[];
  readonly parts: Group;
  readonly groups: readonly Group[];
};

export default {
  seeming: seeming.map(spaced),
  parts: parts.map((phrases) => phrases.map(spaced)),
  // Longer phrases first, so that *chưa hoàn thành* is not read as *hoàn thành*.
  groups: groups.map((alternatives) =>
    alternatives
      .flatMap((phrases, alternative) => phrases.map((phrase) => ({ phrase: spaced(phrase), alternative })))
      .sort((a, b) => b.phrase.length - a.phrase.length),
  ),
};
