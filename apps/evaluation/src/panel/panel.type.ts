import { DateTime, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@RequiresScope('round:read')
@ObjectType('PanelMember', {
  description:
    'A judge of a round and how far they have come. Says nothing of their scores. Staff with `round:read`.',
  simpleResolvers: true,
})
export class PanelMember {
  roundId!: string;

  @Field(() => ID, { description: 'The staff member.' })
  staffId!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => Int, { description: 'Opinions to read at most.' })
  limit!: number;

  @Field(() => [String], { description: 'Topics that they know; empty for all of them.' })
  topics!: string[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they left; what they had handed in counts. Null for whoever judges on.',
  })
  leftAt!: Date | null;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When they were last reminded of what is to hand in; null if never.',
  })
  remindedAt!: Date | null;

  @Field(() => Int, { description: 'Assignments that they were given and that stand.' })
  assigned!: number;

  @Field(() => Int, { description: 'Of these, handed in.' })
  submitted!: number;
}
