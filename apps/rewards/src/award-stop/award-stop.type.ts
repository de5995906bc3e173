import { Anyone, DateTime, UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@Anyone()
@ObjectType('AwardStop', {
  description: 'Nothing is awarded and nothing claimed for the time being. Public: pages say so.',
})
export class AwardStop {
  @Field(() => DateTime, { description: 'Since when.' })
  stoppedAt!: Date;
}

@ObjectType({
  description: 'The outcome of `stopAwards` and `resumeAwards`.',
  simpleResolvers: true,
})
export class AwardStopPayload {
  @Field(() => AwardStop, {
    nullable: true,
    description: 'The stop that is in force now, if one is.',
  })
  awardStop!: AwardStop | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
