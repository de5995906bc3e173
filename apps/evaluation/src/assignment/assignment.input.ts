import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'The round to assign.' })
export class AssignRoundInput {
  @Field(() => ID, { description: 'The round.' })
  roundId!: string;
}
