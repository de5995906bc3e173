/** `pnpm install`, when something has changed since the last one. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './child.mjs';

/**
 * @param {string} root
 * @param {{ pnpm: string[], env: NodeJS.ProcessEnv }} tools
 * @param {string[]} filters workspace packages with what they need; none means all
 * @returns {Promise<boolean>} false when there was nothing to do
 */
export async function installDependencies(root, tools, filters) {
  const stampFile = join(root, 'node_modules', '.chia-se-installed.json');
  const manifests = await listManifests(root);
  const key = await fingerprint(root, manifests);
  const stamp = await readStamp(stampFile);
  if (stamp.key === key && covers(stamp.filters, filters) && isWhole(root)) return false;
  await rm(stampFile, { force: true });
  const { code, output } = await run(
    [
      ...tools.pnpm,
      'install',
      '--frozen-lockfile',
      '--prefer-offline',
      // Nobody is there to answer whether a node_modules of another layout may go.
      '--config.confirm-modules-purge=false',
      ...filters.flatMap((filter) => ['--filter', filter]),
    ],
    { cwd: root, env: tools.env },
  );
  if (code !== 0) throw new Error(`${output}\nThe packages could not be installed: see above.`);
  await writeFile(stampFile, JSON.stringify({ key, filters }));
  return true;
}

async function listManifests(root) {
  const found = ['.', 'bench', 'checks', 'measure', 'month'].map((folder) =>
    join(folder, 'package.json'),
  );
  for (const parent of ['apps', 'packages', 'examples']) {
    const names = await readdir(join(root, parent)).catch(() => []);
    found.push(...names.sort().map((name) => `${parent}/${name}/package.json`));
  }
  return found.filter((file) => existsSync(join(root, file)));
}

async function fingerprint(root, manifests) {
  const hash = createHash('sha256').update(`${process.platform}-${process.arch}\n`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(`${file}\n`).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function readStamp(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { key: '', filters: [] };
  }
}

/** No filters means everything. */
function covers(installed, wanted) {
  if (installed.length === 0) return true;
  return wanted.length > 0 && wanted.every((filter) => installed.includes(filter));
}

/** Somebody may have removed what the stamp speaks of. */
function isWhole(root) {
  const signs = ['node_modules/.modules.yaml', 'node_modules/turbo', 'apps/platform/node_modules'];
  return signs.every((sign) => existsSync(join(root, sign)));
}
