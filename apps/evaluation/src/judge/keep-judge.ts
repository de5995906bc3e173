import type { EventPayload } from '@chia-se/events';
import type { Transaction } from '@chia-se/subgraph-kit';
import { ConflictRepository } from '../conflict/conflict.repository.ts';
import { releaseByRule } from '../conflict/release-by-rule.ts';
import { JudgeRepository } from './judge.repository.ts';

/** A staff member may judge, or no longer, or has another subscription or department: what must they not judge? */
export async function keepJudge(
  tx: Transaction,
  event: EventPayload<'StaffMemberChanged'>,
  occurredAt: Date,
  now: Date,
): Promise<void> {
  await new ConflictRepository(tx).lockRoundsOf({ judgeId: event.staffId });
  await new JudgeRepository(tx).upsert({
    staffId: event.staffId,
    name: event.name,
    mayJudge: event.active && event.scopes.includes('scorecard:write'),
    subscriberId: event.subscriberId,
    changedAt: occurredAt,
    responsibleFor: event.responsibleFor ?? [],
  });
  await releaseByRule(tx, { judgeId: event.staffId }, now);
}
