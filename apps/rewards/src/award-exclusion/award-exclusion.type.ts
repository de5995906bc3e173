import { connectionTypes, DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum ExclusionGround {
  PARTNER_STAFF = 'PARTNER_STAFF',
  RELATIVE = 'RELATIVE',
  OTHER = 'OTHER',
}

registerEnumType(ExclusionGround, {
  name: 'ExclusionGround',
  description: 'Why a subscription cannot win. Staff of the programme are known without it.',
  valuesConfig: {
    PARTNER_STAFF: { description: 'It belongs to somebody who works for a partner.' },
    RELATIVE: { description: 'It belongs to a relative of somebody who decides.' },
    OTHER: { description: 'Another ground of the published rules; the reason says which.' },
  },
});

@RequiresScope('award:read')
@ObjectType('AwardExclusion', {
  description: 'A subscription that cannot win, and why. Staff with `award:read`.',
  simpleResolvers: true,
})
export class AwardExclusion {
  subscriberId!: string;

  @Field(() => ID, { description: 'The exclusion.' })
  id!: string;

  @Field(() => ExclusionGround, { description: 'On which ground.' })
  ground!: ExclusionGround;

  @Field(() => String, { description: 'In words.' })
  reason!: string;

  @Field(() => DateTime, { description: 'Since when.' })
  excludedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null while it is in force.' })
  liftedAt!: Date | null;
}

export const { ConnectionType: AwardExclusionConnection } = connectionTypes(
  'AwardExclusion',
  () => AwardExclusion,
);

@ObjectType({
  description: 'The outcome of `excludeFromAwards` and `liftExclusion`.',
  simpleResolvers: true,
})
export class AwardExclusionPayload {
  @Field(() => AwardExclusion, { nullable: true, description: 'The exclusion as it now stands.' })
  exclusion!: AwardExclusion | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
