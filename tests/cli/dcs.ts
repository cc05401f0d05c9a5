import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/program.ts';

/** What a run of dcs left behind. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  /** The lines on standard error. */
  readonly complaints: readonly string[];
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A new folder that holds these files, removed after the tests of the file. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dcs-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** How dcs is run: from which folder, with what on standard input, in which environment, and in a terminal or a pipe. */
export interface Run {
  readonly cwd?: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal; a pipe where it is absent. */
  readonly columns?: number | undefined;
  /** The module of the workers. */
  readonly worker?: URL;
}

const PIECE = 1 << 16;

/** Runs dcs in this process. */
export async function dcs(args: readonly string[], how: Run = {}): Promise<Outcome> {
  const { cwd = '.', stdin = '', env = {}, columns, worker = pathToFileURL('dist/worker.js') } = how;
  const out = collector();
  if (columns !== undefined) Object.assign(out.stream, { isTTY: true, columns });
  const err = collector();
  const streams = {
    stdin: Readable.from(inPieces(Buffer.from(stdin))),
    stdout: out.stream,
    stderr: err.stream,
  };
  const code = await run(args, { ...streams, env, cwd, worker });
  return { code, out: out.text(), complaints: err.text().split('\n').slice(0, -1) };
}

/** As a pipe gives them. */
function inPieces(bytes: Uint8Array): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, at) =>
    bytes.subarray(at * PIECE, (at + 1) * PIECE),
  );
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
}
