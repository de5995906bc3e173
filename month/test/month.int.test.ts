import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const realOpinions = fileURLToPath(
  new URL('../../../shared/data/feedback-vi.csv', import.meta.url),
);

function play(...options: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [main, ...options], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.once('exit', (code) => resolve({ code, output }));
  });
}

const small = ['--judges', '6', '--shortlist', '24'];
if (!existsSync(realOpinions))
  console.warn('Real opinions are not here: playing those of the project.');
const opinions = existsSync(realOpinions) ? ['--feedback', realOpinions, '--rows', '150'] : [];

describe.each(['embedded', 'servers'])('a month with the subgraphs %s', (subgraphs) => {
  test('runs from the first opinion to the last gift and breaks no invariant', async () => {
    const { code, output } = await play(...opinions, ...small, '--subgraphs', subgraphs);
    expect({ code, broken: output.match(/BROKEN.*/g) ?? (code === 0 ? [] : output) }).toEqual({
      code: 0,
      broken: [],
    });
    expect(output.match(/✓/g)).toHaveLength(8);
  }, 300_000);
});

describe('what cannot be played', () => {
  test.each([
    [['--rows', 'many'], 'whole number'],
    [['--colour', 'red'], 'Unknown option'],
    [['--subgraphs', 'nowhere'], 'embedded or servers'],
    [['--feedback', '/no/such/file.csv', '--url', 'http://127.0.0.1:9'], 'no such file'],
  ])(
    '%j is refused with what to do',
    async (options, message) => {
      const { code, output } = await play(...options);
      expect(code).toBe(2);
      expect(output).toContain(message);
    },
    60_000,
  );
});
