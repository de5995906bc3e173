import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type Command } from './account.ts';

/** Programs answer in English and plain numbers whatever the user's language: we read what they say. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: 'C',
  TZ: 'UTC',
});

/** Runs a program; its lines go to `log` as they come, and come back with its exit code. */
export function runToEnd(
  { program, args, uid, gid }: Command,
  log: (line: string) => void,
): Promise<{ code: number | null; lines: readonly string[] }> {
  return new Promise((resolve, reject) => {
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { uid, gid, stdio, env: plainEnvironment(), cwd: '/' });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        log(line);
      });
    }
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, lines }));
  });
}
