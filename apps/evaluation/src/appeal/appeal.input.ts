import { Field, ID, InputType, registerEnumType } from 'type-graphql';

export enum AppealOutcome {
  UPHELD = 'UPHELD',
  DISMISSED = 'DISMISSED',
}

registerEnumType(AppealOutcome, {
  name: 'AppealOutcome',
  description: 'How an appeal is answered.',
  valuesConfig: {
    UPHELD: { description: 'The author is right; the answer says what is done.' },
    DISMISSED: { description: 'The outcome was right; the answer says why.' },
  },
});

@InputType({ description: 'An appeal to make.' })
export class AppealDecisionInput {
  @Field(() => ID, { description: 'The own opinion.' })
  feedbackId!: string;

  @Field(() => String, { description: 'What should be looked at again: 20 to 2,000 characters.' })
  reason!: string;
}

@InputType({ description: 'An answer to an appeal.' })
export class AnswerAppealInput {
  @Field(() => ID, { description: 'The appeal.' })
  appealId!: string;

  @Field(() => AppealOutcome, { description: 'Whether the author is right.' })
  outcome!: AppealOutcome;

  @Field(() => String, { description: 'What the author reads: 20 to 4,000 characters.' })
  answer!: string;
}
