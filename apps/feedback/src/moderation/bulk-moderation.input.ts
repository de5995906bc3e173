import { Field, ID, InputType, registerEnumType } from 'type-graphql';

export enum ModerationDeed {
  ACKNOWLEDGE = 'ACKNOWLEDGE',
  HOLD = 'HOLD',
  RELEASE = 'RELEASE',
  REJECT = 'REJECT',
}

registerEnumType(ModerationDeed, {
  name: 'ModerationDeed',
  description: 'What a moderator decides on opinions.',
  valuesConfig: {
    ACKNOWLEDGE: { description: 'Let them pass.' },
    HOLD: { description: 'Keep them out of the public eye for now. Needs a reason.' },
    RELEASE: { description: 'Send what was held back to screening.' },
    REJECT: { description: 'Refuse them for good. Needs a reason, which the authors read.' },
  },
});

@InputType({ description: 'One decision on several opinions.' })
export class ModerateFeedbackInput {
  @Field(() => [ID], { description: 'The opinions, 1 to 100 of them.' })
  feedbackIds!: string[];

  @Field(() => ModerationDeed, { description: 'The decision.' })
  deed!: ModerationDeed;

  @Field(() => String, {
    nullable: true,
    description: 'Why: 1 to 1,000 characters. HOLD and REJECT need it, the others ignore it.',
  })
  reason!: string | null;
}
