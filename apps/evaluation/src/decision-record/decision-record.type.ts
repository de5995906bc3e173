import { Anyone, DateTime } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@Anyone()
@ObjectType('DecisionRecord', {
  description:
    'All that a finalised round was decided by, blinded: rubric, scorecards by codes of judges and opinions, model, tie-breaks, ranking. From it anybody can compute the same ranking. Public.',
  simpleResolvers: true,
})
export class DecisionRecord {
  @Field(() => String, { description: 'SHA-256 of `document` in UTF-8, in hexadecimal.' })
  hash!: string;

  @Field(() => String, { description: 'Canonical JSON: sorted keys, no spaces.' })
  document!: string;

  @Field(() => DateTime, { description: 'When it was frozen.' })
  recordedAt!: Date;
}
