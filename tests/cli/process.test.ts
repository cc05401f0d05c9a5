import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** Runs a line of shell in which `dcs` is the built command. */
async function shell(line: string): Promise<{ stdout: string; stderr: string }> {
  const script = `set -o pipefail; dcs() { node bin/dcs.js "$@"; }; ${line}`;
  return promisify(execFile)('bash', ['-c', script], { maxBuffer: 1 << 28 });
}

test('dcs --version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  expect(await shell('dcs --version')).toEqual({ stdout: `${version}\n`, stderr: '' });
});

test('a pipe that closes early ends dcs quietly', async () => {
  expect(await shell('dcs extract seeds/ fixtures/ | head -1')).toEqual({ stdout: 'format: dcs/1\n', stderr: '' });
});

test('a pipe that closes early ends the workers quietly, too', async () => {
  const line = 'dcs extract seeds/ fixtures/ --jobs 2 | head -1';
  expect(await shell(line)).toEqual({ stdout: 'format: dcs/1\n', stderr: '' });
});

test('a pipe that is closed before anything is written ends dcs quietly', async () => {
  expect(await shell('(sleep 1; cat seeds/*.txt) | dcs extract - | true')).toEqual({ stdout: '', stderr: '' });
});

test('what a slow reader gets is whole, from a pipe that waits for it and from one that does not', async () => {
  const reports = 'seeds/ fixtures/';
  const { stdout } = await shell(`dcs extract ${reports}`);
  expect(stdout.length).toBeGreaterThan(1 << 17);
  expect((await shell(`dcs extract ${reports} | (sleep 1; cat)`)).stdout).toBe(stdout);
  // A Node that is killed leaves its pipe so that nobody waits on it.
  const killed = `node -e 'process.stdout.write(""); process.kill(process.pid, "SIGKILL")' || true`;
  expect((await shell(`(${killed}; dcs extract ${reports}) | (sleep 1; cat)`)).stdout).toBe(stdout);
});

test('the exit code of the process is that of the run', async () => {
  await expect(shell('dcs extract nowhere.txt')).rejects.toMatchObject({ code: 2, stdout: '' });
  await expect(shell('dcs extract nowhere.txt README.md')).rejects.toMatchObject({ code: 1 });
});

test.runIf(process.platform === 'linux')('a full disk is a problem in one line', async () => {
  const line = 'dcs: standard output cannot be written to (ENOSPC); make room, or send the output elsewhere\n';
  await expect(shell('dcs extract seeds/ > /dev/full')).rejects.toMatchObject({ code: 2, stderr: line });
});
