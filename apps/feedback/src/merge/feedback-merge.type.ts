import { UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { FeedbackOutcome } from '../handling/handling.type.ts';

@ObjectType({
  description: 'The outcome of `mergeFeedback`, each opinion with its own.',
  simpleResolvers: true,
})
export class MergeFeedbackPayload {
  @Field(() => ID, { nullable: true, description: 'The opinion that the others were to join.' })
  targetId!: string | null;

  @Field(() => [FeedbackOutcome], {
    nullable: true,
    description: 'One for each opinion but the target, in the order asked for.',
  })
  outcomes!: FeedbackOutcome[] | null;

  @Field(() => [UserError], { description: 'Why nothing was tried; empty when it was.' })
  userErrors!: UserError[];
}
