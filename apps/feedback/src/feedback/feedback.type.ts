import { Anyone, connectionTypes, DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { FeedbackChannel } from './feedback-channel.ts';
import { ScreeningFinding } from './feedback-screening.ts';
import { FeedbackStatus } from './feedback-status.ts';

registerEnumType(FeedbackStatus, {
  name: 'FeedbackStatus',
  description: 'Where the handling of an opinion stands.',
  valuesConfig: {
    RECEIVED: { description: 'It came in and waits for screening.' },
    HELD: { description: 'Screening has doubts: out of the public eye until a moderator decides.' },
    REJECTED: { description: 'Screening refused it, with a reason that the author was told.' },
    MERGED: { description: 'Joined to an earlier one about the same matter.' },
    ACKNOWLEDGED: {
      description: 'Screening let it pass. Public from here on, and in the judging.',
    },
    IN_PROGRESS: { description: 'The carrier is working on it.' },
    ADOPTED: { description: 'The carrier will do it.' },
    DELIVERED: { description: 'The carrier has done it.' },
    DECLINED: { description: 'The carrier will not do it, and said why.' },
    WITHDRAWN: { description: 'Its author took it back before the carrier began to work on it.' },
  },
});

registerEnumType(FeedbackChannel, {
  name: 'FeedbackChannel',
  description: 'By which way an opinion came in.',
  valuesConfig: {
    WEB: { description: 'The website.' },
    MOBILE: { description: 'The self-care app.' },
    CALL_CENTRE: { description: 'A call, written down by staff.' },
    API: { description: 'Another program.' },
  },
});

registerEnumType(ScreeningFinding, {
  name: 'ScreeningFinding',
  description: 'What the automatic screening noticed in an opinion.',
  valuesConfig: {
    OFFENSIVE_LANGUAGE: { description: 'Words that may insult or spread hate.' },
    ADVERTISING: { description: 'What advertisers write.' },
    LINKS: { description: 'Links to other sites.' },
    REPETITION: { description: 'The same words again and again.' },
    GIBBERISH: { description: 'Keys hit at random.' },
    PHONE_NUMBER: { description: 'A phone number in the text.' },
    ID_NUMBER: { description: 'The number of an identity paper in the text.' },
    EMAIL: { description: 'An e-mail address in the text.' },
  },
});

@Directive('@key(fields: "id")')
@Anyone()
@ObjectType('Feedback', {
  description:
    'One subscriber’s opinion. Public once acknowledged; before that, or when held or rejected, only its author and moderators find it.',
  simpleResolvers: true,
})
export class Feedback {
  subscriberId!: string;
  programmeId!: string;
  periodId!: string;
  topicCode!: string;

  @Field(() => ID, { description: 'For programs. People use the reference code.' })
  id!: string;

  @Field(() => String, {
    description: 'For people to note down and read out, such as `K7QF-2M9X-C`.',
  })
  referenceCode!: string;

  @Field(() => String, {
    description:
      'What it is about in one line. Personal data is masked for all but its author and moderators.',
  })
  title!: string;

  @Field(() => String, {
    description:
      'The opinion itself. Personal data is masked for all but its author and moderators.',
  })
  body!: string;

  @Field(() => FeedbackChannel, { description: 'By which way it came in.' })
  channel!: FeedbackChannel;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the province that it concerns, where the author gave one.',
  })
  province!: string | null;

  @Field(() => FeedbackStatus, { description: 'Where its handling stands.' })
  status!: FeedbackStatus;

  @Field(() => DateTime, { description: 'When it was submitted.' })
  submittedAt!: Date;

  @RequiresScope('feedback:moderate')
  @Field(() => [ScreeningFinding], {
    nullable: true,
    description: 'What the automatic screening noticed. For moderators.',
  })
  screeningFindings!: ScreeningFinding[];
}

export const { ConnectionType: FeedbackConnection } = connectionTypes('Feedback', () => Feedback);

@ObjectType({ description: 'The outcome of `submitFeedback`.', simpleResolvers: true })
export class SubmitFeedbackPayload {
  @Field(() => Feedback, { nullable: true, description: 'The opinion as submitted.' })
  feedback!: Feedback | null;

  @Field(() => [UserError], { description: 'Why it was not submitted; empty when it was.' })
  userErrors!: UserError[];
}
