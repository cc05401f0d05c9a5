import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

/** What a line of shell prints, standard error included, where `dcs` is the built command. */
async function printed(line: string): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', [
    '-c',
    `dcs() { node bin/dcs.js "$@"; }; { ${line}; } 2>&1; true`,
  ]);
  return stdout;
}

/** The page with the output of each `$ command` in its console blocks as it is now. */
async function refreshed(page: string): Promise<string> {
  const blocks = page.split(/(?<=^```console\n)([\s\S]*?)(?=^```$)/m);
  const filled = blocks.map(async (block, index) => {
    if (index % 2 === 0) return block;
    const commands = block.split('\n').filter((line) => line.startsWith('$ '));
    const runs = commands.map(async (line) => `${line}\n${await printed(line.slice(2))}`);
    return (await Promise.all(runs)).join('');
  });
  return (await Promise.all(filled)).join('');
}

test('the examples of the README print what it shows (npm run readme writes it anew)', async () => {
  const page = await readFile('README.md', 'utf8');
  expect(page).toContain('```console\n$ dcs extract');
  await expect(await refreshed(page)).toMatchFileSnapshot('../README.md');
});
