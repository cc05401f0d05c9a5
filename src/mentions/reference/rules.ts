import type { ReferenceMention } from '../mention.ts';
import type { Rule } from '../rule.ts';
import { article, bareCode, documentNumber, lawWithYear, programme, vision } from './documents.ts';
import { address, contact, idiom, label, session, slogan, version } from './names.ts';

/** Every rule that fences off what is no figure, date or order. */
export const referenceRules: readonly Rule<ReferenceMention>[] = [
  documentNumber,
  bareCode,
  article,
  programme,
  vision,
  lawWithYear,
  session,
  version,
  contact,
  address,
  idiom,
  label,
  slogan,
];
