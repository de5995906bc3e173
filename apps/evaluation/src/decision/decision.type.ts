import { connectionTypes, DateTime, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@RequiresScope('staff:manage')
@ObjectType('JudgingDecision', {
  description:
    'What somebody on the staff decided about the judging. Nobody can change or remove it. Admins.',
})
export class JudgingDecision {
  @Field(() => ID, { description: 'The entry.' })
  id!: string;

  @Field(() => ID, { description: 'Staff member who decided it.' })
  actorId!: string;

  @Field(() => String, { description: 'What was done, such as `FINALISE_ROUND`.' })
  deed!: string;

  @Field(() => ID, { description: 'To what.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'Why, where a reason is asked for.' })
  reason!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  decidedAt!: Date;
}

export const { ConnectionType: JudgingDecisionConnection } = connectionTypes(
  'JudgingDecision',
  () => JudgingDecision,
);
