import { Anyone, DateTime } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { FeedbackStatus } from '../feedback/feedback-status.ts';

@Anyone()
@ObjectType('FeedbackEvent', {
  description: 'A change in the handling of an opinion.',
  simpleResolvers: true,
})
export class FeedbackEvent {
  @Field(() => FeedbackStatus, { description: 'The status that it came to.' })
  status!: FeedbackStatus;

  @Field(() => String, { nullable: true, description: 'What the author was told.' })
  note!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}
