import { DateTime, SignedIn, UserError } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@SignedIn()
@ObjectType('FeedbackDraft', {
  description: 'An opinion that its author is still writing. Nobody else sees it.',
  simpleResolvers: true,
})
export class FeedbackDraft {
  @Field(() => String, {
    description: 'Its name, and the idempotency key with which to submit it.',
  })
  key!: string;

  @Field(() => Int, { description: 'One more with each save; the next save names it.' })
  version!: number;

  topicCode!: string | null;

  @Field(() => String, { description: 'The title so far, as typed.' })
  title!: string;

  @Field(() => String, { description: 'The text so far, as typed.' })
  body!: string;

  @Field(() => String, { nullable: true, description: 'Code of the province chosen so far.' })
  province!: string | null;

  @Field(() => DateTime, { description: 'When it was begun.' })
  createdAt!: Date;

  @Field(() => DateTime, { description: 'When it was saved last.' })
  savedAt!: Date;
}

@ObjectType({ description: 'The outcome of `saveFeedbackDraft`.', simpleResolvers: true })
export class SaveFeedbackDraftPayload {
  @Field(() => FeedbackDraft, { nullable: true, description: 'The draft as it was saved.' })
  draft!: FeedbackDraft | null;

  @Field(() => FeedbackDraft, {
    nullable: true,
    description:
      'Where it was changed elsewhere in the meantime: what is there. To keep one’s own, save again with the version of this one.',
  })
  conflicting!: FeedbackDraft | null;

  @Field(() => [UserError], { description: 'Why it was not saved; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `deleteFeedbackDraft`.', simpleResolvers: true })
export class DeleteFeedbackDraftPayload {
  @Field(() => Boolean, { nullable: true, description: 'True: it is gone, now or already before.' })
  deleted!: boolean | null;

  @Field(() => [UserError], { description: 'Why it was not deleted; empty when it was.' })
  userErrors!: UserError[];
}
