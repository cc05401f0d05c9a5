import type { Report } from '../../report/model.ts';

/** The name of an organisation by its id. */
export type Names = (id: string) => string;

/**
 * Official names, and those that the reports themselves give where an organisation has no other.
 *
 * @param reports  whose directives name organisations
 * @param official the name of an organisation that is known
 */
export function namesIn(reports: readonly Report[], official: (id: string) => string | undefined): Names {
  const given = new Map<string, string>();
  for (const { meeting, directives } of reports) {
    if (meeting.body) given.set(meeting.body.id, meeting.body.name);
    for (const { assignees = [] } of directives)
      for (const { id, name } of assignees) if (!given.has(id)) given.set(id, name);
  }
  return (id) => official(id) ?? given.get(id) ?? id;
}
