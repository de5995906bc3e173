import { readArguments } from './arguments.ts';
import { GraphClient } from './graph-client.ts';
import { playMonth } from './play-month.ts';
import { printReport } from './report.ts';
import { startTrialPlatform } from './start-platform.ts';

/** The demo's admin, as the explorer offers it. */
const demoAdmin = '0938000006';

try {
  const options = readArguments(process.argv.slice(2), { admin: demoAdmin });
  const platform = options.url ? null : await startTrialPlatform(options.subgraphs);
  const url = options.url ?? platform?.url ?? '';
  try {
    const outcome = await playMonth(options, new GraphClient(`${url}/graphql`));
    const broken = await printReport(outcome);
    process.exitCode = broken > 0 ? 1 : 0;
  } finally {
    await platform?.stop();
    await GraphClient.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
