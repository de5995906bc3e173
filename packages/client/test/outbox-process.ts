/** A process that writes and sends until it is killed: `node outbox-process.ts DATABASE URL FIRST`. */
import { Outbox } from '../src/outbox/outbox.ts';
import type { Outcome } from '../src/outcome.ts';
import { sqliteStorage } from '../src/storage/sqlite-storage.ts';
import { openNodeSqlite } from './node-sqlite.ts';

const [file = '', url = '', first = ''] = process.argv.slice(2);
const outbox = new Outbox({
  storage: sqliteStorage(() => Promise.resolve(openNodeSqlite(file))),
  // Leases of the processes before have ended: each is an hour later.
  now: () => Date.now() + Number(first) * 3_600_000,
  send: async (_document, { input }) => {
    const response = await fetch(url, { method: 'POST', body: JSON.stringify(input) });
    return (await response.json()) as Outcome<unknown>;
  },
});
await outbox.sendAs('lan');
for (let n = 0; n < 20; n++) {
  const key = `opinion-${first}-${n}`;
  const text = { topic: 'NETWORK_QUALITY', title: 'Sóng yếu', body: `Ở ${key}` };
  await outbox.add('lan', 'submitFeedback', { ...text, idempotencyKey: key });
  process.stdout.write(`${key}\n`);
}
await outbox.wake();
process.stdout.write('quiet\n');
outbox.stop();
