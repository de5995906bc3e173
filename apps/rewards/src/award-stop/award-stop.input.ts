import { Field, InputType } from 'type-graphql';

@InputType({ description: 'Why nothing is to be awarded or claimed.' })
export class StopAwardsInput {
  @Field(() => String, { description: 'For staff: 3 to 500 characters. Goes on the trail.' })
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the pages say, 500 characters at the most; left out, the usual words.',
  })
  notice!: string | null | undefined;
}

@InputType({ description: 'Why awarding goes on.' })
export class ResumeAwardsInput {
  @Field(() => String, { description: 'For staff: 3 to 500 characters. Goes on the trail.' })
  reason!: string;
}
