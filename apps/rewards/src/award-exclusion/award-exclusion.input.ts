import { Field, ID, InputType } from 'type-graphql';
import { ExclusionGround } from './award-exclusion.type.ts';

@InputType({ description: 'A subscription that cannot win.' })
export class ExcludeFromAwardsInput {
  @Field(() => ID, { description: 'Whose.' })
  subscriberId!: string;

  @Field(() => ExclusionGround, { description: 'On which ground.' })
  ground!: ExclusionGround;

  @Field(() => String, { description: 'In words: 3 to 500 characters. Goes on the trail.' })
  reason!: string;
}

@InputType({ description: 'An exclusion that no longer holds.' })
export class LiftExclusionInput {
  @Field(() => ID, { description: 'Which.' })
  exclusionId!: string;

  @Field(() => String, { description: 'Why: 3 to 500 characters. Goes on the trail.' })
  reason!: string;
}
