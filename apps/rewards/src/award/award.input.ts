import { Field, ID, InputType } from 'type-graphql';
import { AwardStatus } from './award.type.ts';

@InputType({ description: 'Which awards to list; what is left out does not narrow.' })
export class AwardFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this period.' })
  periodId!: string | null;

  @Field(() => ID, { nullable: true, description: 'Gifts for this occasion.' })
  occasionId!: string | null;

  @Field(() => AwardStatus, { nullable: true, description: 'Those that stand here.' })
  status!: AwardStatus | null;
}
