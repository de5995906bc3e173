import { connectionTypes, DateTime, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@RequiresScope('staff:manage')
@ObjectType('StaffDecision', {
  description: 'What somebody on the staff did. Nobody can change or remove it.',
})
export class StaffDecision {
  staffMemberId!: string | null;

  @Field(() => ID, { description: 'The entry.' })
  id!: string;

  @Field(() => String, { description: 'What was done, such as `TRANSFER_PHONE_NUMBER`.' })
  deed!: string;

  @Field(() => ID, { nullable: true, description: 'To whom or what.' })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason is asked for.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  decidedAt!: Date;
}

export const { ConnectionType: StaffDecisionConnection } = connectionTypes(
  'StaffDecision',
  () => StaffDecision,
);
