import type { Transaction } from '@chia-se/subgraph-kit';
import { refuseStop } from './award-stop.errors.ts';
import { AwardStopRepository } from './award-stop.repository.ts';

/**
 * The first thing of every step of an award, so that people are told and not a constraint: a stop
 * that comes now waits until this transaction has ended.
 *
 * @throws Refusal AWARDS_STOPPED
 */
export async function refuseWhileStopped(tx: Transaction): Promise<void> {
  if (await isStopped(tx)) throw refuseStop('AWARDS_STOPPED');
}

/** The same as a question, for what happens by rule. */
export async function isStopped(tx: Transaction): Promise<boolean> {
  const stops = new AwardStopRepository(tx);
  await stops.lockStop();
  return (await stops.findInForce()) !== null;
}
