import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A round to open.' })
export class OpenRoundInput {
  @Field(() => ID, { description: 'The period whose opinions are judged; it may still be open.' })
  periodId!: string;

  @Field(() => String, { description: 'How staff call it; each name once in a period.' })
  name!: string;

  @Field(() => Int, { description: 'How many judges read each opinion: 1 to 15.' })
  judgesPerItem!: number;

  @Field(() => Int, { description: 'How many prizes there are to win: 1 to 1,000.' })
  prizePlaces!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many opinions everybody reads, which ties the judges’ scales together: 0 to 5. Left out, three or as many as the judges’ limits allow.',
  })
  anchors!: number | null | undefined;
}
