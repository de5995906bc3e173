import { Field, InputType } from 'type-graphql';

@InputType({ description: 'A topic of a new programme.' })
export class TopicInput {
  @Field(() => String, {
    description: 'What inputs will call it: capitals, digits and underscores, 2 to 50 of them.',
  })
  code!: string;

  @Field(() => String, { description: 'Its Vietnamese name: 1 to 100 characters.' })
  nameVi!: string;

  @Field(() => String, { description: 'Its English name: 1 to 100 characters.' })
  nameEn!: string;
}
