process.env['APOLLO_TELEMETRY_DISABLED'] = '1';

import type { ContestantConfig, StartContestant } from './contestants/contestant.ts';

/** The process of one contestant: told what to be, it answers with its address and serves until it is ended. */
process.once('message', async (config: ContestantConfig) => {
  const { start } = (await import(`./contestants/${config.name}.js`)) as { start: StartContestant };
  process.send?.({ url: await start(config) });
});
process.on('disconnect', () => process.exit(0));
