/** The tables of the organisations that dcs knows. */
import { organisations } from './organisation-files.ts';
import { organisationTables } from './organisation-tables.ts';

export default organisationTables(organisations);
