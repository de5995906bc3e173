import { DateTime, SignedIn, UserError } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';

@SignedIn()
@ObjectType('FeedbackRevision', {
  description: 'What an opinion said before its author changed it.',
  simpleResolvers: true,
})
export class FeedbackRevision {
  @Field(() => Int, { description: '1 for the text as first submitted.' })
  number!: number;

  @Field(() => String, { description: 'The title then.' })
  title!: string;

  @Field(() => String, { description: 'The text then.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'Code of the province then.' })
  province!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many files were attached then; null from before there were any.',
  })
  attachmentCount!: number | null;

  @Field(() => DateTime, { description: 'When the author replaced it.' })
  replacedAt!: Date;
}

@ObjectType({ description: 'The outcome of `editFeedback`.', simpleResolvers: true })
export class EditFeedbackPayload {
  @Field(() => Feedback, { nullable: true, description: 'The opinion as it reads now.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why it was not changed; empty when it was.' })
  userErrors!: UserError[];
}
