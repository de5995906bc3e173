import { decodeIdCursor, isId, pageSize, RequiresScope, toConnection } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { StaffMember } from '../staff-member/staff-member.type.ts';
import type { SubscribersContext } from '../subscribers-context.ts';
import type { StaffDecisionRow } from './staff-decision.row.ts';
import { StaffDecision, StaffDecisionConnection } from './staff-decision.type.ts';

@Resolver(() => StaffDecision)
export class StaffDecisionResolver {
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'Who did it; null for what a setting did at the start.',
  })
  staffMember(
    @Root() { staffMemberId }: StaffDecisionRow,
    @Ctx() { staffMemberById }: SubscribersContext,
  ) {
    return staffMemberId === null ? null : staffMemberById.load(staffMemberId);
  }

  @RequiresScope('staff:manage')
  @Query(() => StaffDecisionConnection, {
    description: 'What the staff did to people and roles, the newest first. Staff only.',
  })
  async staffDecisions(
    @Arg('staffMemberId', () => ID, { nullable: true, description: 'Only by this person.' })
    staffMemberId: string | null,
    @Arg('subjectId', () => ID, { nullable: true, description: 'Only about this one.' })
    subjectId: string | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where to read on.' })
    after: string | null,
    @Ctx() context: SubscribersContext,
  ) {
    const limit = pageSize(first);
    const beforeId = decodeIdCursor(after);
    const filter = { staffMemberId: staffMemberId ?? null, subjectId: subjectId ?? null };
    const isNobody = Object.values(filter).some((id) => id !== null && !isId(id));
    const rows = isNobody ? [] : await context.decisions.list(filter, limit + 1, beforeId);
    return toConnection(rows, limit, (row) => [row.id]);
  }
}
