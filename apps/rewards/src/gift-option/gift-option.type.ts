import { Anyone } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@Anyone()
@ObjectType('GiftOption', {
  description: 'One of the things that the winner of a prize may choose. Public.',
  simpleResolvers: true,
})
export class GiftOption {
  nameVi!: string;
  nameEn!: string;

  @Field(() => ID, { description: 'The option: pass it to `claimAward`.' })
  id!: string;
}
