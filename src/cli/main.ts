import { run } from './program.ts';
import { standardOutput } from './standard-output.ts';

/** Runs dcs as the process that it is. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    // Each stream is opened when it is first used: opening takes a while.
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    get stdout() {
      return process.stdout;
    },
    get stderr() {
      return process.stderr;
    },
    direct: standardOutput(),
    env: process.env,
    cwd: process.cwd(),
    worker: new URL('./worker.js', import.meta.url),
  });
}
