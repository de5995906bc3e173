import { Anyone } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@Anyone()
@ObjectType('Topic', {
  description: 'What an opinion can be about, within one programme.',
  simpleResolvers: true,
})
export class Topic {
  nameVi!: string;
  nameEn!: string;

  @Field(() => String, { description: 'What inputs call it, such as `NETWORK_QUALITY`.' })
  code!: string;
}
