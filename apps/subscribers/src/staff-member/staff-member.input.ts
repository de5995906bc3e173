import { Field, ID, InputType } from 'type-graphql';
import { StaffRole } from './staff-roles.ts';

@InputType({ description: 'Somebody to appoint.' })
export class AddStaffMemberInput {
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'The number that they will sign in with.' })
  phoneNumber!: string;

  @Field(() => [StaffRole], { description: 'What they will do.' })
  roles!: StaffRole[];
}

@InputType({ description: 'New roles for somebody.' })
export class ChangeStaffRolesInput {
  @Field(() => ID, { description: 'Whose.' })
  staffMemberId!: string;

  @Field(() => [StaffRole], { description: 'All that they will have from now on.' })
  roles!: StaffRole[];
}

@InputType({ description: 'What somebody’s department answers for.' })
export class SetResponsibilitiesInput {
  @Field(() => ID, { description: 'Whose.' })
  staffMemberId!: string;

  @Field(() => [String], {
    description:
      'Codes of topics, such as `NETWORK_QUALITY`; all of them from now on, 50 at the most.',
  })
  topics!: string[];
}

@InputType({ description: 'Somebody who leaves.' })
export class DeactivateStaffMemberInput {
  @Field(() => ID, { description: 'Who.' })
  staffMemberId!: string;
}
