import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Award } from '../award/award.type.ts';

@ObjectType({ description: 'The outcome of `disqualifyAward`.', simpleResolvers: true })
export class DisqualifyAwardPayload {
  @Field(() => Award, { nullable: true, description: 'The award, taken back.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
