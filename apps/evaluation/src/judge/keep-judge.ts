import type { EventPayload } from '@chia-se/events';
import type { Transaction } from '@chia-se/subgraph-kit';
import { AssignmentRepository } from '../assignment/assignment.repository.ts';
import { JudgeRepository } from './judge.repository.ts';

/** A staff member may judge, or no longer, or got a subscription: which opinions are their own? */
export async function keepJudge(
  tx: Transaction,
  event: EventPayload<'StaffMemberChanged'>,
  occurredAt: Date,
): Promise<void> {
  await new JudgeRepository(tx).upsert({
    staffId: event.staffId,
    name: event.name,
    mayJudge: event.active && event.scopes.includes('scorecard:write'),
    subscriberId: event.subscriberId,
    changedAt: occurredAt,
  });
  if (event.subscriberId === null) return;
  await new AssignmentRepository(tx).recuseOwn(event.staffId, event.subscriberId);
}
