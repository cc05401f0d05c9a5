/** Reads the directives of a document: who tells whom to do what. */
import type { Mention } from '../../mentions/mention.ts';
import { peopleOf } from '../../mentions/person/people.ts';
import type { Reference } from '../../mentions/time/moment.ts';
import type { Document } from '../../text/document.ts';
import type { DirectiveDraft } from './draft.ts';
import { Reading } from './reading.ts';
import { organisationsOf, type Speaker } from './speakers.ts';

/** What is known of the meeting before its directives are read. */
export interface Leaders {
  /** Names of those who chair the meeting, here or at another place. */
  readonly chairs: readonly string[];
  /** From when times are read. */
  readonly reference: Reference;
  readonly meeting: { readonly body?: { readonly id?: string; readonly name?: string } | undefined };
}

/**
 * The directives of a document, in the order of the text.
 *
 * @param mentions disjoint, in order
 * @param leaders  who chairs the meeting
 */
export function readDirectives(document: Document, mentions: readonly Mention[], leaders: Leaders): DirectiveDraft[] {
  const people = peopleOf(mentions);
  const chairs: Speaker[] = people.all
    .filter(({ name }) => name !== undefined && leaders.chairs.includes(name))
    .map((person) => ({ kind: 'person', person }));
  const { id, name } = leaders.meeting.body ?? {};
  const homes = [...(id && name ? [{ id, name }] : []), ...chairs.flatMap((chair) => organisationsOf(chair))];
  const reading = new Reading(document, mentions, people, chairs, homes, leaders.reference);
  let sentence = 0;
  for (const [index, block] of document.blocks.entries()) {
    const from = sentence;
    while (document.sentences[sentence]?.block === index) sentence++;
    reading.block(block, from, sentence);
  }
  return reading.drafts;
}
