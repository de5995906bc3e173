import { connectionTypes, DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { scopes } from '@chia-se/viewer';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { StaffRole } from './staff-roles.ts';

/** Colleagues may know who is who; only admins need the number. */
@RequiresScope(...scopes)
@Directive('@key(fields: "id")')
@ObjectType('StaffMember', {
  description: 'Somebody who works for the programme.',
  simpleResolvers: true,
})
export class StaffMember {
  @Field(() => ID, { description: 'The staff member, as the trail names them.' })
  id!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => [StaffRole], { description: 'What they do.' })
  roles!: StaffRole[];

  @Field(() => [String], {
    description: 'Codes of the topics that their department answers for: they do not judge these.',
  })
  responsibleFor!: string[];

  @Field(() => Boolean, { description: 'Whether they may sign in.' })
  active!: boolean;

  @Field(() => DateTime, { description: 'When they were appointed.' })
  addedAt!: Date;
}

export const { ConnectionType: StaffMemberConnection } = connectionTypes(
  'StaffMember',
  () => StaffMember,
);

@ObjectType({ description: 'The outcome of a change to a staff member.', simpleResolvers: true })
export class StaffMemberPayload {
  @Field(() => StaffMember, { nullable: true, description: 'The staff member as they now stand.' })
  staffMember!: StaffMember | null;

  @Field(() => [UserError], { description: 'Why nothing changed; empty when it did.' })
  userErrors!: UserError[];
}
