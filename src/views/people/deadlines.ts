import type { Deadline } from '../../report/model.ts';
import type { Labels } from '../labels/labels.ts';
import { showDay } from './dates.ts';

/** When something is due, as people write it; an event in the text's words. */
export function showDue({ due, event, time, relation, quote }: Deadline, labels: Labels): string {
  if (due !== undefined) return showDay(due, labels);
  if (relation === 'from' && time?.start !== undefined) return labels.since(showDay(time.start, labels));
  return event ?? quote;
}
