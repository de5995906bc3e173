/** Adds up what Jest says, package by package, in turbo's stream: fresh or replayed from its cache. */

// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what colours begin with.
const COLOURS = /\u001b\[[0-9;]*m/g;

export class TestCount {
  #tests = new Map();
  #suites = new Map();

  /** @param {string} line such as "@chia-se/viewer:test: Tests:       1 failed, 30 passed, 31 total" */
  read(line) {
    const [, task, kind, summary] =
      /^(\S+):test:\s+(Tests|Test Suites):\s+(.*\btotal)\s*$/.exec(line.replace(COLOURS, '')) ?? [];
    if (!task) return;
    const counts = Object.fromEntries(
      [...summary.matchAll(/(\d+) (\w+)/g)].map(([, count, word]) => [word, Number(count)]),
    );
    (kind === 'Tests' ? this.#tests : this.#suites).set(task, counts);
  }

  get passed() {
    return sum(this.#tests, 'passed');
  }

  /** A file that could not even be loaded has no tests that fail; it counts as one. */
  get failed() {
    let failed = 0;
    for (const [task, suites] of this.#suites) {
      failed += Math.max(this.#tests.get(task)?.failed ?? 0, suites.failed ?? 0);
    }
    return failed;
  }

  get skipped() {
    return sum(this.#tests, 'skipped') + sum(this.#tests, 'todo');
  }
}

function sum(counts, word) {
  return [...counts.values()].reduce((total, one) => total + (one[word] ?? 0), 0);
}
