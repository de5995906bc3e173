/** `npm start`: everything that the platform needs, then the platform. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { run } from './child.mjs';
import { installDependencies } from './dependencies.mjs';
import { nodeFlags, prepare, root, stage } from './prepare.mjs';
import { ensureToolchain } from './toolchain.mjs';

const parts = ['@chia-se/platform...', '@chia-se/perks...'];

const tools = await prepare(async () => {
  const found = await stage('1/4 Toolchain', () => ensureToolchain(root));
  await stage('2/4 Dependencies', () => installDependencies(root, found, [...parts, 'chia-se']));
  await stage('3/4 Build', () => build(found));
  return found;
});
console.log('4/4 Platform');
launch(tools);

async function build({ node, env }) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const filters = parts.map((part) => `--filter=${part}`);
  const quiet = ['--output-logs=errors-only', '--ui=stream'];
  const { code, output } = await run([node, turbo, 'run', 'build', ...filters, ...quiet], {
    cwd: root,
    env,
  });
  if (code !== 0) throw new Error(`${output}\nThe build failed: see above.`);
}

/**
 * The platform gets a session of its own, or a terminal's Ctrl-C would reach it once from the
 * terminal and once from us. Should we be killed, the channel closes, and it ends by itself.
 */
function launch({ node, env }) {
  const main = join(root, 'apps', 'platform', 'dist', 'main.js');
  const child = spawn(node, [...nodeFlags, main, ...process.argv.slice(2)], {
    cwd: root,
    env: { ...env, CHIA_SE_LAUNCHED: '1' },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: process.platform !== 'win32',
  });
  forwardSignals(child);
  child.once('error', (error) => {
    console.error(`The platform could not be started: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(code ?? signalCodes[signal] ?? 1));
}

const signalCodes = { SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };

/** The first asks the platform to finish, a second one ends it. */
function forwardSignals(child) {
  let asked = 0;
  const forward = (signal) => {
    const now = performance.now();
    if (!asked) {
      asked = now;
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    } else if (now - asked > 500) {
      // Sooner is the same Ctrl-C: npm passes on what the terminal has sent to all of us.
      child.kill('SIGKILL');
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => forward(signal));
}
