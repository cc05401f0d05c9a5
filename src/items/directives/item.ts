import type { Directive } from '../../report/model.ts';
import type { Document } from '../../text/document.ts';
import { singleSpaced, stripped } from '../../text/spacing.ts';
import type { Place } from '../place.ts';
import type { DirectiveDraft } from './draft.ts';

/** A directive as the report shows it, its parts in their order; without an id and without what is tied to it. */
export function directiveOf(document: Document, draft: DirectiveDraft, { quote, span, line }: Place): Directive {
  const begun: Pick<Directive, 'id' | 'quote' | 'span' | 'line' | 'rule' | 'issuer'> = {
    id: '',
    quote,
    span,
    line,
    rule: draft.rule,
  };
  if (draft.issuer) begun.issuer = draft.issuer;
  const acted: typeof begun & Pick<Directive, 'act' | 'verb' | 'assignees'> = Object.assign(begun, { act: draft.act });
  if (draft.verb !== undefined) acted.verb = draft.verb;
  if (draft.assignees.length > 0) acted.assignees = [...draft.assignees];
  const directive: Directive = Object.assign(acted, { action: actionOf(document, draft) });
  if (draft.group) directive.group = draft.group;
  if (draft.ordinal !== undefined) directive.ordinal = draft.ordinal;
  if (draft.urgent) directive.urgency = 'urgent';
  return directive;
}

function actionOf({ written }: Document, { actionStart, end, actionEnd = end }: DirectiveDraft): string {
  return stripped(singleSpaced(written.slice(actionStart, actionEnd)), ' ,;:.', ' ');
}
