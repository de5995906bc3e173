/** Children that never outlive us by accident. */
import { spawn } from 'node:child_process';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Runs a command to its end.
 * @param {string[]} command a program and its arguments
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options
 *   with `onLine`, output goes there line by line; without, it is collected
 * @returns {Promise<{ code: number, output: string }>} 127 when the program can't be started
 */
export function run([program, ...args], { cwd, env, onLine }) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    const rests = ['', ''];
    let output = '';
    for (const [i, stream] of [child.stdout, child.stderr].entries()) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        if (!onLine) output += chunk;
        const lines = (rests[i] + chunk).split('\n');
        rests[i] = lines.pop() ?? '';
        if (onLine) for (const line of lines) onLine(line);
      });
    }
    child.once('error', (error) => {
      running.delete(child);
      resolve({ code: 127, output: error.message });
    });
    child.once('close', (code, signal) => {
      running.delete(child);
      if (onLine) for (const rest of rests.filter(Boolean)) onLine(rest);
      resolve({ code: signal ? 1 : (code ?? 1), output });
    });
  });
}

/** A signal while we prepare ends the child at work, then us. @returns {() => void} takes that back */
export function endWithSignals() {
  const end = (signal) => {
    for (const child of running) child.kill(signal);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
