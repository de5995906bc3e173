import { Anyone, DateTime } from '@chia-se/subgraph-kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { FeedbackStatus } from '../feedback/feedback-status.ts';

export enum FeedbackEventKind {
  STATUS = 'STATUS',
  ANSWER = 'ANSWER',
  SOLVED = 'SOLVED',
  NOT_SOLVED = 'NOT_SOLVED',
  TOPIC = 'TOPIC',
  REDACTION = 'REDACTION',
}

registerEnumType(FeedbackEventKind, {
  name: 'FeedbackEventKind',
  description: 'What kind of step in the handling of an opinion.',
  valuesConfig: {
    STATUS: { description: 'It came to another status.' },
    ANSWER: { description: 'The carrier answered officially.' },
    SOLVED: { description: 'The author said that the delivery solved the matter.' },
    NOT_SOLVED: { description: 'The author said that it did not.' },
    TOPIC: { description: 'A moderator put it under another topic.' },
    REDACTION: { description: 'A moderator changed what the public reads of it.' },
  },
});

@Anyone()
@ObjectType('FeedbackEvent', {
  description: 'A change in the handling of an opinion.',
  simpleResolvers: true,
})
export class FeedbackEvent {
  @Field(() => FeedbackEventKind, { description: 'What happened.' })
  kind!: `${FeedbackEventKind}`;

  @Field(() => FeedbackStatus, { description: 'The status that it came to, or was in.' })
  status!: FeedbackStatus;

  @Field(() => String, { nullable: true, description: 'What the author was told.' })
  note!: string | null;

  @Field(() => DateTime, { description: 'When.' })
  at!: Date;
}
