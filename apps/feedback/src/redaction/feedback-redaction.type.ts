import { DateTime, SignedIn } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@SignedIn()
@ObjectType('FeedbackRedaction', {
  description: 'What the public could read of an opinion before a moderator took words out.',
  simpleResolvers: true,
})
export class FeedbackRedaction {
  @Field(() => Int, { description: '1 for the text as screening left it.' })
  number!: number;

  @Field(() => String, { description: 'The public title until then.' })
  title!: string;

  @Field(() => String, { description: 'The public text until then.' })
  body!: string;

  @Field(() => String, { description: 'Why it was changed, as the author was told.' })
  reason!: string;

  @Field(() => DateTime, { description: 'When.' })
  redactedAt!: Date;
}
