import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Which round to propose awards from.' })
export class ProposeAwardsInput {
  @Field(() => ID, { description: 'A finalised round.' })
  roundId!: string;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'true to see the outcome without keeping anything.',
  })
  dryRun!: boolean | null;
}

@InputType({ description: 'Which proposal to approve.' })
export class ApproveAwardsInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
}

@InputType({ description: 'Which proposal to reject, and why.' })
export class RejectAwardsInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;

  @Field(() => String, { description: 'Why; goes on the trail.' })
  reason!: string;
}

@InputType({ description: 'Whose winners to publish.' })
export class PublishWinnersInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId!: string;
}
