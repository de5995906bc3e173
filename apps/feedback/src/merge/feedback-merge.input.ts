import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Opinions on the same matter to join to the earliest of them.' })
export class MergeFeedbackInput {
  @Field(() => [ID], { description: 'The opinions, 1 to 100 of them.' })
  feedbackIds!: string[];

  @Field(() => ID, {
    nullable: true,
    description:
      'The one to merge into: public, and submitted before all of them. The earliest public one of the chosen unless given.',
  })
  targetId!: string | null;
}

@InputType({ description: 'Merged opinions to take apart again.' })
export class UnmergeFeedbackInput {
  @Field(() => [ID], { description: 'The merged opinions, 1 to 100 of them.' })
  feedbackIds!: string[];
}
