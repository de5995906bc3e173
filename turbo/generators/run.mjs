/**
 * `pnpm gen NAME --args …`: runs a generator of this folder by @turbo/gen.
 *
 * The tool asks a registry on every run whether there is a newer version of itself, and has no
 * setting against it. It takes a note in its temporary folder for the answer, so it gets one there.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const manifest = createRequire(import.meta.url).resolve('@turbo/gen/package.json');
const notes = mkdtempSync(join(tmpdir(), 'chia-se-gen-'));
try {
  mkdirSync(join(notes, 'update-check'));
  writeFileSync(
    join(notes, 'update-check', '@turbo-gen-latest.json'),
    JSON.stringify({ latest: '0.0.0', lastUpdate: Number.MAX_SAFE_INTEGER }),
  );
  const { status } = spawnSync(
    process.execPath,
    [join(dirname(manifest), 'dist/cli.js'), 'run', '--root', root, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        TMPDIR: notes,
        TEMP: notes,
        TMP: notes,
        TURBO_TELEMETRY_DISABLED: '1',
        DO_NOT_TRACK: '1',
      },
    },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(notes, { recursive: true, force: true });
}
