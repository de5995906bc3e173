import { DateTime, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { ScreeningFinding } from '../feedback/feedback-screening.ts';

@RequiresScope('feedback:moderate')
@ObjectType({
  description: 'Something that the automatic screening noticed.',
  simpleResolvers: true,
})
export class ScreeningReason {
  @Field(() => ScreeningFinding, { description: 'What.' })
  finding!: ScreeningFinding;

  @Field(() => Int, { description: 'How much it weighs, 0 to 100.' })
  risk!: number;

  @Field(() => String, { description: 'The same in a sentence, in the language of the request.' })
  explanation!: string;
}

@RequiresScope('feedback:moderate')
@ObjectType('FeedbackScreening', {
  description:
    'What the automatic screening made of an opinion. It holds what a person should look at first and never rejects. For moderators.',
  simpleResolvers: true,
})
export class FeedbackScreening {
  feedbackId!: string;
  findings!: ScreeningFinding[];
  risks!: number[];
  programmeId!: string;
  topicCode!: string;
  suggestedTopic!: string | null;

  @Field(() => Int, { description: 'How risky it looks, 0 to 100: as its riskiest reason.' })
  risk!: number;

  @Field(() => Boolean, { description: 'Whether it was held for that when it came in.' })
  held!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How sure the suggestion of a topic is, 0 to 100; null without one.',
  })
  suggestionCertainty!: number | null;

  @Field(() => DateTime, { description: 'When.' })
  screenedAt!: Date;
}
