import { Anyone, DateTime } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@Anyone()
@ObjectType('Rubric', {
  description:
    'What opinions are scored on: criteria with weights and described levels. A version never changes. Public.',
  simpleResolvers: true,
})
export class Rubric {
  @Field(() => ID, { description: 'This version of the rubric.' })
  id!: string;

  @Field(() => Int, { description: 'From 1; a change is another version.' })
  version!: number;

  @Field(() => String, {
    description:
      'SHA-256 of the whole rubric as canonical JSON, in hexadecimal: a round keeps it, so that nobody can change the rules afterwards.',
  })
  hash!: string;

  @Field(() => DateTime, { description: 'Since when this version stands.' })
  createdAt!: Date;
}
