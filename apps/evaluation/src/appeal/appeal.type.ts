import { connectionTypes, DateTime, OwnerOrSighted, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum AppealStatus {
  OPEN = 'OPEN',
  UPHELD = 'UPHELD',
  DISMISSED = 'DISMISSED',
}

registerEnumType(AppealStatus, {
  name: 'AppealStatus',
  description: 'How far an appeal is.',
  valuesConfig: {
    OPEN: { description: 'Staff look at it.' },
    UPHELD: {
      description:
        'The author is right, and the answer says what is done. The finalised round itself never changes.',
    },
    DISMISSED: { description: 'The outcome was right, and the answer says why.' },
  },
});

@OwnerOrSighted('round:read')
@ObjectType('Appeal', {
  description:
    'An author’s one appeal against how an opinion came out in a round. The author, and staff with `round:read` who do not judge.',
  simpleResolvers: true,
})
export class Appeal {
  subscriberId!: string;
  feedbackId!: string;
  roundId!: string;

  @Field(() => ID, { description: 'The appeal.' })
  id!: string;

  @Field(() => String, { description: 'What the author asks to be looked at again.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When it was made.' })
  submittedAt!: Date;

  @Field(() => AppealStatus, { description: 'How far it is.' })
  status!: AppealStatus;

  @Field(() => String, { nullable: true, description: 'The answer; null while it is open.' })
  answer!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;
}

export const { ConnectionType: AppealConnection } = connectionTypes('Appeal', () => Appeal);

@ObjectType({ description: 'The outcome of making or answering an appeal.', simpleResolvers: true })
export class AppealPayload {
  @Field(() => Appeal, { nullable: true, description: 'The appeal.' })
  appeal!: Appeal | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
