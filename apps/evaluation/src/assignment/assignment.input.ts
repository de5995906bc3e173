import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The round to assign.' })
export class AssignRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Hash of the draft that was looked at: where shortlist, panel or conflicts have changed since, nothing is published. Left out, the plan of the moment is.',
  })
  draftHash!: string | null | undefined;
}
