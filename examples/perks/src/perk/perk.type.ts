import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Anyone()
@Directive('@key(fields: "id")')
@ObjectType('Perk', { description: 'What a partner of the carrier gives to its members.' })
export class Perk {
  @Field(() => ID, { description: 'The perk.' })
  id!: string;

  @Field(() => String, { description: 'Who gives it.' })
  partner!: string;
}
