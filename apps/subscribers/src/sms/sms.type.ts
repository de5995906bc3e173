import { DateTime } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An SMS of the local outbox.', simpleResolvers: true })
export class SentMessage {
  @Field(() => String, { description: 'The number that it was for, E.164.' })
  to!: string;

  @Field(() => String, { description: 'The text, as a telephone would show it.' })
  body!: string;

  @Field(() => DateTime, { description: 'When it was sent.' })
  createdAt!: Date;
}
