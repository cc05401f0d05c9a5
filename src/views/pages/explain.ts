import type { Explanation, Reason } from '../../compare/explain.ts';
import type { Labels } from '../labels/labels.ts';
import { type Block, joined, type Page, styled, type Text } from '../page/page.ts';
import { showNumber } from '../people/numbers.ts';
import type { Section } from '../sections.ts';

/** Why items paired or did not, kind by kind. */
export function explainPage(explanation: Explanation, only: readonly Section[], labels: Labels): Page {
  const headings = { metrics: labels.figures, deadlines: labels.deadlines, directives: labels.directives };
  const page = only.flatMap((section): Block[] => {
    const reasons = explanation[section];
    if (reasons.length === 0) return [];
    return [
      { kind: 'heading', level: 2, text: headings[section] },
      { kind: 'list', items: reasons.map((reason) => item(reason, labels)) },
    ];
  });
  return page.length > 0 ? page : [{ kind: 'note', text: labels.explain.nothing }];
}

function item({ from, to, similarity, verdict, threshold, common }: Reason, labels: Labels): Text {
  const { explain } = labels;
  const isPaired = verdict === 'paired';
  const show = (value: number) => showNumber(Number(value.toFixed(2)), labels);
  return joined(
    [
      [styled(isPaired ? 'good' : 'bad', explain.verdicts[verdict])],
      explain.similarity(show(similarity), show(threshold)),
      common.length > 0 ? explain.common(common.join(', ')) : '',
      [styled('removed', from), ' | ', styled('added', to)],
    ],
    '; ',
  );
}
