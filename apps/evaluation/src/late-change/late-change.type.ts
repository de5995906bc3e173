import { connectionTypes, DateTime, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@RequiresScope('round:read')
@ObjectType('LateChange', {
  description:
    'A scorecard that was changed when nine tenths of the round’s scorecards were in. It counts; ask the judge why. Says nothing of the scores. Staff with `round:read`.',
  simpleResolvers: true,
})
export class LateChange {
  scorecardId!: string;

  @Field(() => String, { description: 'Code of the judge, as in the decision record.' })
  judge!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Code of the opinion, as in the decision record; null for one that was read beside the shortlist.',
  })
  opinion!: string | null;

  @Field(() => Int, { description: 'Which version of the scorecard it made.' })
  version!: number;

  @Field(() => DateTime, { description: 'When it was handed in.' })
  changedAt!: Date;
}

export const { ConnectionType: LateChangeConnection } = connectionTypes(
  'LateChange',
  () => LateChange,
);
