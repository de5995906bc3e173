/** `npm run month`, `bench`, `judging`, `measure`, `train`, `verify`: a program of the house on the house's own Node, built when needed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { run } from './child.mjs';
import { installDependencies } from './dependencies.mjs';
import { nodeFlags, prepare, root, stage } from './prepare.mjs';
import { ensureToolchain } from './toolchain.mjs';

/** By name: the packages to build, and the program. */
const programs = {
  month: { packages: ['month', 'platform', 'perks'], main: 'month/dist/main.js' },
  bench: { packages: ['bench'], main: 'bench/dist/main.js' },
  verify: { packages: ['verifier'], main: 'packages/verifier/bin/verify.mjs' },
  measure: { packages: ['measure'], main: 'measure/dist/measure.js' },
  train: { packages: ['measure'], main: 'measure/dist/train.js' },
  'measure similar': { packages: ['similarity'], main: 'packages/similarity/bin/similar.mjs' },
  judging: { packages: ['judging'], main: 'packages/judging/bin/judging.mjs' },
};

const [first, ...rest] = process.argv.slice(2);
// `measure similar` lives with what it measures.
const [name, options] =
  first === 'measure' && rest[0] === 'similar' ? ['measure similar', rest.slice(1)] : [first, rest];
const program = programs[name];
if (!program) {
  console.error(`There is no program ${name}. There are ${Object.keys(programs).join(', ')}.`);
  process.exit(2);
}

const { node, env } = await prepare(async () => {
  const tools = await stage('1/3 Toolchain', () => ensureToolchain(root));
  const parts = program.packages.map((part) => `@chia-se/${part}...`);
  await stage('2/3 Dependencies', () => installDependencies(root, tools, [...parts, 'chia-se']));
  await stage('3/3 Build', () => build(tools, parts));
  return tools;
});

const child = spawn(node, [...nodeFlags, join(root, program.main), ...options], {
  cwd: process.env.INIT_CWD ?? root,
  env,
  stdio: 'inherit',
});
// A terminal's Ctrl-C reaches the program as well; it ends, and we with it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.once('exit', (code) => process.exit(code ?? 1));

async function build({ node, env }, parts) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const filters = parts.map((part) => `--filter=${part}`);
  const command = [
    node,
    turbo,
    'run',
    'build',
    ...filters,
    '--output-logs=errors-only',
    '--ui=stream',
  ];
  const { code, output } = await run(command, { cwd: root, env });
  if (code !== 0) throw new Error(`${output}\nThe build failed: see above.`);
}
