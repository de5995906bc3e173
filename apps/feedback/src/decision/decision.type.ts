import { connectionTypes, DateTime, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@RequiresScope('staff:manage')
@ObjectType('FeedbackDecision', {
  description:
    'What somebody on the staff decided about opinions, periods and programmes. Nobody can change or remove it. Admins.',
})
export class FeedbackDecision {
  @Field(() => ID, { description: 'The entry.' })
  id!: string;

  @Field(() => ID, { description: 'Staff member who decided it.' })
  staffId!: string;

  @Field(() => String, { description: 'What was done, such as `HOLD_FEEDBACK`.' })
  deed!: string;

  @Field(() => ID, { description: 'To what.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'Why, where a reason is asked for.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}

export const { ConnectionType: FeedbackDecisionConnection } = connectionTypes(
  'FeedbackDecision',
  () => FeedbackDecision,
);
