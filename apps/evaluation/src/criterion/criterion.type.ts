import type { Message } from '@chia-se/locale';
import { Anyone } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What one score of a criterion means.', simpleResolvers: true })
export class CriterionLevel {
  @Field(() => Int, { description: 'The score.' })
  level!: number;

  @Field(() => String, { description: 'What deserves it, in the language of the request.' })
  meaning!: string;
}

@Anyone()
@ObjectType('Criterion', {
  description: 'One of the questions that every opinion is scored on. Public.',
  simpleResolvers: true,
})
export class Criterion {
  name!: Message;
  question!: Message;

  @Field(() => String, { description: 'A stable name, such as `FEASIBILITY`.' })
  code!: string;

  @Field(() => Int, {
    description: 'Its share of the total: the weights of a rubric are to be read together.',
  })
  weight!: number;
}
