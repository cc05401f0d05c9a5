import schema from '../../schema/dcs-1.json' with { type: 'json' };
import { type ExitCode, exitCode, type Terminal } from './terminal.ts';

/**
 * `dcs schema`: prints the JSON Schema of dcs/1, as it stands in schema/dcs-1.json.
 *
 * @param terminal where it is printed
 */
export async function schemaCommand(terminal: Terminal): Promise<ExitCode> {
  await terminal.print(`${JSON.stringify(schema, null, 2)}\n`);
  return exitCode.done;
}
