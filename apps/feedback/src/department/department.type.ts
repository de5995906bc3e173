import { RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@RequiresScope('feedback:read', 'feedback:moderate', 'feedback:respond')
@ObjectType('Department', {
  description: 'A part of the carrier that opinions are given to. For staff.',
  simpleResolvers: true,
})
export class Department {
  nameVi!: string;

  nameEn!: string;

  @Field(() => String, { description: 'What inputs call it, such as `NETWORK`.' })
  code!: string;
}
