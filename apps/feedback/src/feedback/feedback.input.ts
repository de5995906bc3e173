import { DateTime } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, registerEnumType } from 'type-graphql';
import { FeedbackChannel } from './feedback-channel.ts';
import { FeedbackStatus } from './feedback-status.ts';

@InputType({ description: 'An opinion to submit.' })
export class SubmitFeedbackInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme that it is for; `chia-se` unless given.',
  })
  programmeCode!: string | null;

  @Field(() => String, {
    description: 'Code of one of the programme’s topics, such as `NETWORK_QUALITY`.',
  })
  topic!: string;

  @Field(() => String, { description: 'What it is about in one line: 1 to 150 characters.' })
  title!: string;

  @Field(() => String, { description: 'The opinion itself: 1 to 5,000 characters.' })
  body!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the province that it concerns, such as `79`.',
  })
  province!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'Files to attach, in order: each uploaded by its author, complete, and used nowhere else; five at the most.',
  })
  attachmentIds!: string[] | null;

  @Field(() => FeedbackChannel, {
    nullable: true,
    description: 'By which way it comes; WEB unless given. CALL_CENTRE is for staff alone.',
  })
  channel!: FeedbackChannel | null;

  @Field(() => String, {
    description:
      'A text of 8 to 100 characters, new for each opinion and the same for each attempt to send it: however often it is sent, it is submitted once.',
  })
  idempotencyKey!: string;
}

export enum FeedbackSort {
  NEWEST = 'NEWEST',
  OLDEST = 'OLDEST',
}

registerEnumType(FeedbackSort, {
  name: 'FeedbackSort',
  description: 'In which order opinions are listed.',
  valuesConfig: {
    NEWEST: { description: 'The latest submitted first.' },
    OLDEST: { description: 'The earliest submitted first.' },
  },
});

@InputType({ description: 'Which opinions to list: those that meet every condition given.' })
export class FeedbackFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme. `chia-se` when neither this nor a period is given.',
  })
  programmeCode!: string | null;

  @Field(() => ID, { nullable: true, description: 'The period in which they were submitted.' })
  periodId!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a topic.' })
  topic!: string | null;

  @Field(() => [FeedbackStatus], {
    nullable: true,
    description: 'Statuses of handling; without it, all that the viewer may see.',
  })
  status!: FeedbackStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Code of a province, such as `79`.' })
  province!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Submitted at this instant or later.' })
  submittedFrom!: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Submitted before this instant.' })
  submittedUntil!: Date | null;
}
