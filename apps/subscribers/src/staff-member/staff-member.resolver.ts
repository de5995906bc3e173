import { formatPhoneNumber, type PhoneNumber } from '@chia-se/locale';
import {
  answer,
  decodeIdCursor,
  pageSize,
  RequiresScope,
  toConnection,
} from '@chia-se/subgraph-kit';
import { scopes } from '@chia-se/viewer';
import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import {
  AddStaffMemberInput,
  ChangeStaffRolesInput,
  DeactivateStaffMemberInput,
  SetResponsibilitiesInput,
} from './staff-member.input.ts';
import type { StaffMemberRow } from './staff-member.row.ts';
import { StaffMember, StaffMemberConnection, StaffMemberPayload } from './staff-member.type.ts';
import { StaffRole } from './staff-roles.ts';

@Resolver(() => StaffMember)
export class StaffMemberResolver {
  @RequiresScope('staff:manage')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The number that they sign in with, such as `0901 234 567`. Admins only.',
  })
  phoneNumber(@Root() { phoneNumber }: StaffMemberRow): string {
    return formatPhoneNumber(phoneNumber as PhoneNumber);
  }

  @RequiresScope(...scopes)
  @Query(() => StaffMemberConnection, {
    description: 'Everybody on the staff, in the order appointed. Staff only.',
  })
  async staffMembers(
    @Arg('role', () => StaffRole, { nullable: true, description: 'Only who is this now.' })
    role: StaffRole | null,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'Where to read on.' })
    after: string | null,
    @Ctx() context: SubscribersContext,
  ) {
    const limit = pageSize(first);
    const afterId = decodeIdCursor(after);
    const rows = await context.staff.list(limit + 1, afterId, role ?? null);
    return toConnection(rows, limit, (row) => [row.id]);
  }

  @RequiresScope('staff:manage')
  @Mutation(() => StaffMemberPayload, { description: 'Appoints somebody.' })
  addStaffMember(
    @Arg('input', () => AddStaffMemberInput, { description: 'Whom, and as what.' })
    input: AddStaffMemberInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      staffMember: await context.staff.add(input, context.staffId()),
    }));
  }

  @RequiresScope('staff:manage')
  @Mutation(() => StaffMemberPayload, {
    description: 'Gives somebody else other roles and ends their sessions.',
  })
  changeStaffRoles(
    @Arg('input', () => ChangeStaffRolesInput, { description: 'Whose, and which.' })
    { staffMemberId, roles }: ChangeStaffRolesInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      staffMember: await context.staff.changeRoles(staffMemberId, roles, context.staffId()),
    }));
  }

  @RequiresScope('staff:manage')
  @Mutation(() => StaffMemberPayload, {
    description:
      'Says which topics somebody else’s department answers for: they are released of judging these.',
  })
  setResponsibilities(
    @Arg('input', () => SetResponsibilitiesInput, { description: 'Whose, and which.' })
    { staffMemberId, topics }: SetResponsibilitiesInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      staffMember: await context.staff.setResponsibilities(
        staffMemberId,
        topics,
        context.staffId(),
      ),
    }));
  }

  @RequiresScope('staff:manage')
  @Mutation(() => StaffMemberPayload, { description: 'Lets somebody else sign in no more.' })
  deactivateStaffMember(
    @Arg('input', () => DeactivateStaffMemberInput, { description: 'Who.' })
    { staffMemberId }: DeactivateStaffMemberInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({
      staffMember: await context.staff.deactivate(staffMemberId, context.staffId()),
    }));
  }
}
