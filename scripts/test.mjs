/** `npm test`: every check and every test. Ends with "N passed, N failed". */
import { endWithSignals, run } from './child.mjs';
import { installDependencies } from './dependencies.mjs';
import { prepare, root, stage } from './prepare.mjs';
import { TestCount } from './test-count.mjs';
import { ensureToolchain } from './toolchain.mjs';

const { pnpm, env } = await prepare(async () => {
  const found = await stage('1/4 Toolchain', () => ensureToolchain(root));
  await stage('2/4 Dependencies', () => installDependencies(root, found, []));
  return found;
});
endWithSignals();

console.log('3/4 Checks');
const check = await run([...pnpm, 'check'], { cwd: root, env, onLine: console.log });

console.log('4/4 Tests');
const count = new TestCount();
const turbo = ['turbo', 'run', 'test', '--concurrency=2', '--continue=dependencies-successful'];
// Whole lines, with the package's name before each: what the count reads.
const stream = ['--ui=stream', '--log-order=stream', '--log-prefix=task', '--output-logs=full'];
const tests = await run([...pnpm, 'exec', ...turbo, ...stream], {
  cwd: root,
  env,
  onLine: (line) => {
    console.log(line);
    count.read(line);
  },
});

// A check that fails, or a run that ends badly without a test to blame, is a failure too.
const failedChecks = check.code === 0 ? 0 : 1;
const failedTests = tests.code === 0 ? count.failed : Math.max(1, count.failed);
if (failedChecks) console.log('The checks failed: see 3/4 above. They count as one.');
if (count.skipped) console.log(`${count.skipped} skipped`);
console.log(`${count.passed} passed, ${failedTests + failedChecks} failed`);
process.exitCode = failedTests + failedChecks > 0 ? 1 : 0;
