import { Field, InputType } from 'type-graphql';
import { TopicInput } from '../topic/topic.input.ts';

@InputType({ description: 'A programme to create.' })
export class CreateProgrammeInput {
  @Field(() => String, {
    description: 'What inputs will call it: 2 to 50 small letters, digits and hyphens.',
  })
  code!: string;

  @Field(() => String, { description: 'What people will call it: 1 to 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is about: up to 2,000 characters.' })
  description!: string | null;

  @Field(() => [TopicInput], {
    nullable: true,
    description: 'Its topics, 1 to 50. Without them it gets those of `chia-se`.',
  })
  topics!: TopicInput[] | null;
}
