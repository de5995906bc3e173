import { Field, ID, InputType, Int } from 'type-graphql';
import { RoundStage } from '../judging-rules/judging-rules.type.ts';

@InputType({ description: 'A round to open.' })
export class OpenRoundInput {
  @Field(() => ID, { description: 'The period whose opinions are judged; it may still be open.' })
  periodId!: string;

  @Field(() => String, { description: 'How staff call it; each name once in a period.' })
  name!: string;

  @Field(() => RoundStage, {
    nullable: true,
    description:
      'Which stage of the period’s rules it is; left out, the panel, or of a year its final.',
  })
  stage!: RoundStage | null | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'How many judges read each opinion: 1 to 15. Left out, as the rules say.',
  })
  judgesPerItem!: number | null | undefined;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many places there are to win, prizes or entrants of the final: 1 to 1,000. Left out, as the rules say.',
  })
  prizePlaces!: number | null | undefined;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many opinions everybody reads, which ties the judges’ scales together: 0 to 5. Left out, as the rules say: usually three, or as many as the judges’ limits allow.',
  })
  anchors!: number | null | undefined;

  @Field(() => String, {
    nullable: true,
    description:
      'Why a number is not that of the frozen rules: 3 to 500 characters, which everybody can read. Without it such a round is refused.',
  })
  deviationReason!: string | null | undefined;
}
