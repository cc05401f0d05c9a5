/** Who became whom, and who belongs to which group. */
import { organisations } from './organisation-files.ts';

export default {
  successions: organisations.flatMap(({ id, until, became }) =>
    became === undefined ? [] : [{ id, ...(until !== undefined && { until }), became }],
  ),
  groups: organisations.flatMap(({ id, members = [] }) => (members.length === 0 ? [] : [{ id, members }])),
};
