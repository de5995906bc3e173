import { Anyone, connectionTypes, DateTime } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@Anyone()
@ObjectType('Winner', {
  description: 'A line of the published list of winners. Public.',
  simpleResolvers: true,
})
export class Winner {
  periodId!: string;
  prizeId!: string;
  feedbackId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Such as `090 *** 4567`; null for a winner who did not agree, or no longer does.',
  })
  maskedPhoneNumber!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'SHA-256 of the decision record that it follows from, for `decisionRecord(hash)`: from it anybody computes the ranking. Null for a round from before these were named.',
  })
  decisionRecordHash!: string | null;

  @Field(() => DateTime, { description: 'When it was published.' })
  publishedAt!: Date;
}

export const { ConnectionType: WinnerConnection } = connectionTypes('Winner', () => Winner);
