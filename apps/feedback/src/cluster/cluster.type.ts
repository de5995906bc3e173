import { connectionTypes, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@RequiresScope('feedback:moderate')
@ObjectType('FeedbackCluster', {
  description:
    'Opinions of one period that seem to be about the same matter, each by one that it is like. The first and the last may differ: read before merging. For moderators.',
  simpleResolvers: true,
})
export class FeedbackCluster {
  periodId!: string;

  @Field(() => ID, { description: 'For programs. A cluster that falls apart is not kept.' })
  id!: string;

  @Field(() => String, {
    description: 'What its members have in common and few others have, in their own words.',
  })
  name!: string;

  @Field(() => String, { description: 'Code of the topic that most of its members have.' })
  topicCode!: string;

  @Field(() => Int, { description: 'How many opinions it has, merged ones included.' })
  size!: number;
}

export const { ConnectionType: FeedbackClusterConnection } = connectionTypes(
  'FeedbackCluster',
  () => FeedbackCluster,
);
