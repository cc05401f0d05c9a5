/** The first line of a list: *Thủ tướng yêu cầu:*, *3. Bộ Tài chính:*. Its items continue it. */

import type { People } from '../../mentions/person/people.ts';
import type { Assignee } from '../../report/model.ts';
import { anyIs, is } from '../kind.ts';
import { ANY_TASKS, CONCLUDE, CONCLUSION_HEAD, LEAD, SAYING, TARGET } from '../kinds.ts';
import type { Unit } from '../units.ts';
import { spokenActs } from './acts.ts';
import { headsTasks } from './announcement.ts';
import { merged, toldIn, topicAssignees } from './assignees.ts';
import type { Discourse } from './discourse.ts';
import type { Act } from './draft.ts';
import { skipLead } from './parts.ts';
import { passiveAct, passiveIn } from './passive.ts';
import { ownOrganisations, type Speaker } from './speakers.ts';
import { statementIn } from './statement.ts';

/** What the items of a list continue. */
export interface LeadIn {
  readonly depth: number;
  /** How deep the numbered heading stands that it was read under, where it has no number of its own. */
  readonly under?: number | undefined;
  readonly speaker: Speaker | undefined;
  readonly act: Act;
  readonly assignees: readonly Assignee[];
  /** Whether it says in words that somebody is told something: by a verb, or by naming who. */
  readonly explicit: boolean;
  /** Whether its items tell somebody to do something without a verb of speech of their own. */
  readonly telling: boolean;
  /** Whether its items are goals: *Phấn đấu đến 31/12/2025:*. */
  readonly goals: boolean;
  /** Whether a heading since says that what follows is an assessment. */
  muted: boolean;
  /** Where the quote of its first item begins, until that is written down. */
  start: number | undefined;
  readonly verb: Unit | undefined;
}

/**
 * Reads the first line of a list.
 *
 * @param parent       the line of the list around it
 * @param contentStart where the words of the line begin, its number left out
 * @returns nothing where the line tells nobody anything; `speaks` when it opens a speech of its own
 */
export function leadInOf(
  units: readonly Unit[],
  people: People,
  discourse: Discourse,
  parent: LeadIn | undefined,
  place: { readonly depth: number; readonly contentStart: number },
): { leadIn: LeadIn; speaks: boolean } | undefined {
  const act = spokenActs(units, people).at(-1);
  const statement = statementIn(units, people);
  const said = act?.speaker ?? statement?.speaker;
  const concludes = said === undefined && parent === undefined && is(units[0], CONCLUSION_HEAD);
  const speaker = said
    ? discourse.meant(said)
    : ((concludes ? discourse.chair : parent?.speaker) ?? discourse.speaker ?? discourse.chair);
  const own = speaker ? ownOrganisations(speaker) : new Set<string>();
  const says = statement && !act && is(units[statement.verb], SAYING);
  const from = act ? act.verb + 1 : says ? statement.verb + 1 : skipLead(units, 0, units.length);
  const named = toldIn(units, from, units.length, own).assignees;
  const told = named.length > 0 ? named : topicAssignees(units, units.length, own);
  const passive = act ? undefined : passiveIn(units, from, units.length);
  const tasks = headsTasks(units);
  const goals = act === undefined && is(units[from], TARGET) && units.some(({ kind }) => kind === 'time');
  const tasked = anyIs(units, 0, units.length, ANY_TASKS);
  const speaks =
    act !== undefined ||
    is(units[0], CONCLUDE) ||
    (statement !== undefined && discourse.leads(statement.speaker)) ||
    (tasked && discourse.section === 'tasking') ||
    ((tasks || goals) && discourse.leads(speaker));
  if (!speaks && told.length === 0 && parent === undefined) return undefined;
  if (act === undefined && discourse.section === 'assessing' && statement === undefined && !tasks && !goals)
    return undefined;
  const assignees = told.some(({ role }) => role !== 'support')
    ? told
    : merged(parent?.assignees ?? [], told, anyIs(units, 0, 6, LEAD));
  const begins = (act ? units[act.verb] : units[from])?.start ?? place.contentStart;
  const leadIn: LeadIn = {
    depth: place.depth,
    speaker,
    act: act?.act ?? (passive === undefined ? parent?.act : passiveAct(units[passive])) ?? 'order',
    assignees,
    muted: false,
    goals,
    explicit: act !== undefined || assignees.length > 0 || parent?.explicit === true,
    telling: act !== undefined || parent?.telling === true || discourse.leads(speaker),
    start:
      !act && parent?.start !== undefined
        ? parent.start
        : act || goals || (told.length > 0 && statement === undefined)
          ? begins
          : undefined,
    verb: act ? units[act.verb] : undefined,
  };
  return { leadIn, speaks };
}
