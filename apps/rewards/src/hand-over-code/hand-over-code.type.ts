import { DateTime, UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Award } from '../award/award.type.ts';

@ObjectType({ description: 'The outcome of `requestHandOverCode`.', simpleResolvers: true })
export class RequestHandOverCodePayload {
  @Field(() => DateTime, {
    nullable: true,
    description: 'Until when the code that was sent to the winner is good. The code is not told.',
  })
  expiresAt!: Date | null;

  @Field(() => [UserError], { description: 'Why no code was sent; empty when one was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `allowHandOverWithoutCode`.', simpleResolvers: true })
export class AllowHandOverWithoutCodePayload {
  @Field(() => Award, { nullable: true, description: 'The award, as it was.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why nothing was allowed; empty when it was.' })
  userErrors!: UserError[];
}
