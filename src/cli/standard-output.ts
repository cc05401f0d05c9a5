import { fstatSync, writeSync } from 'node:fs';
import type { DirectOutput } from './terminal.ts';

/** Standard output, by its number: to open its stream takes as long as to read a short report. */
const STDOUT = 1;

/** Standard output of this process without its stream; nothing on Windows, where consoles are not written to as files are. */
export function standardOutput(): DirectOutput | undefined {
  if (process.platform === 'win32') return undefined;
  let isFull = false;
  return {
    canBeTerminal: () => fstatSync(STDOUT).isCharacterDevice(),
    write(data) {
      let rest: Uint8Array = Buffer.from(data);
      try {
        while (!isFull && rest.length > 0) rest = rest.subarray(writeSync(STDOUT, rest));
      } catch (error) {
        // A pipe that does not wait for its reader; the stream does. Once it has begun, all the rest goes through it.
        if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
        isFull = true;
      }
      return rest;
    },
  };
}
