/**
 * Makes a checkout ready to run: installs the packages when they differ from the lock file, builds when the sources
 * differ from what was built. Imports no package, because there may be none yet; speaks on stderr only.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const stamp = join(root, 'dist', '.built-from');
const built = ['src', 'build', 'package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.types.json'];

if (!packagesMatchLock()) install();
const sources = digest(built);
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== sources) build(sources);

/** Whether what npm last wrote into node_modules is what package.json and package-lock.json ask for. */
function packagesMatchLock() {
  const there = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(there)) return false;
  const manifest = readJson(join(root, 'package.json'));
  const wanted = readJson(join(root, 'package-lock.json')).packages;
  const present = readJson(there).packages;
  const sections = ['dependencies', 'devDependencies'];
  if (sections.some((key) => JSON.stringify(manifest[key]) !== JSON.stringify(wanted[''][key]))) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === version : optional === true;
  });
}

/**
 * Installs what the lock file names and leaves the file as it is. Not `npm ci`: that refuses a lock file that lacks the
 * binaries of a platform, which is what npm writes where a registry mirror carries only some of them. The build needs
 * the development packages, whatever NODE_ENV says.
 */
function install() {
  run('installing packages', npm(), [
    'install',
    '--no-save',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
  ]);
}

/** @param {string} digest of the sources that are built */
function build(digest) {
  run('building', [process.execPath], [join(root, 'build', 'build.mjs')]);
  writeFileSync(stamp, digest);
}

/**
 * The npm that runs this script, or else the one on the PATH.
 * @returns {string[]} the command and its first arguments
 */
function npm() {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return [process.execPath, running];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

/**
 * Runs a step with its output on stderr and ends this process where it fails.
 * @param {string} what @param {string[]} command @param {string[]} args
 */
function run(what, [command = '', ...first], args) {
  process.stderr.write(`dcs: ${what} …\n`);
  const { status, error } = spawnSync(command, [...first, ...args], {
    cwd: root,
    env: projectEnvironment(),
    stdio: ['ignore', process.stderr, process.stderr],
    shell: command.endsWith('.cmd'),
  });
  if (status === 0) return;
  process.stderr.write(`dcs: ${what} failed${error ? `: ${error.message}` : ''}; the lines above say why\n`);
  process.exit(1);
}

/** The environment without what an outer npm passes on for itself: under `npm install -g .` that is "globally". */
function projectEnvironment() {
  const own =
    /^npm_config_(global|location|prefix|local_prefix|global_prefix|omit|only|production|dry_run|save|ignore_scripts)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
}

/**
 * One digest over the names and contents of files and folders.
 * @param {string[]} paths relative to the top folder
 */
function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(files))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return hash.digest('hex');
}

/**
 * All files at or under a path, in a fixed order.
 * @param {string} path @returns {string[]}
 */
function files(path) {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => files(`${path}/${name}`));
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
