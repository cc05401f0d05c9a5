import type { Report } from '../../report/model.ts';

/** The name of an organisation by its id. */
export type Names = (id: string) => string;

/**
 * Names as the reports themselves give them.
 *
 * @param reports whose directives name organisations
 * @param known   names of organisations that the reports know by their ids alone
 */
export function namesIn(reports: readonly Report[], known: Names = (id) => id): Names {
  const names = new Map<string, string>();
  for (const { meeting, directives } of reports) {
    if (meeting.body && meeting.body.name !== meeting.body.id) names.set(meeting.body.id, meeting.body.name);
    for (const { assignees = [] } of directives) for (const { id, name } of assignees) if (!names.has(id) && name !== id) names.set(id, name);
  }
  return (id) => names.get(id) ?? known(id);
}
