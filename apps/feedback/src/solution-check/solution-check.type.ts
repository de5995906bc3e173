import { DateTime, SignedIn, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@ObjectType({
  description: 'What the author said when asked whether a delivery solved the matter.',
  simpleResolvers: true,
})
@SignedIn()
export class SolutionCheck {
  @Field(() => Boolean, { description: 'Whether it did.' })
  solved!: boolean;

  @Field(() => String, { nullable: true, description: 'What the author added.' })
  comment!: string | null;

  @Field(() => DateTime, { description: 'When the author said so.' })
  at!: Date;
}

@InputType({ description: 'The answer to “did this solve it?”.' })
export class ConfirmSolvedInput {
  @Field(() => ID, { description: 'Your opinion.' })
  feedbackId!: string;

  @Field(() => Boolean, { description: 'Whether it did; a “no” reopens the opinion.' })
  solved!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What is still missing, or went well, for staff: up to 1,000 characters.',
  })
  comment!: string | null;
}

@ObjectType({ description: 'The outcome of `confirmSolved`.', simpleResolvers: true })
export class ConfirmSolvedPayload {
  @Field(() => Feedback, { nullable: true, description: 'The opinion as it now stands.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why nothing was noted; empty when it was.' })
  userErrors!: UserError[];
}
