import { Field, InputType } from 'type-graphql';

@InputType({ description: 'The wish to be forgotten. It cannot be taken back.' })
export class RequestErasureInput {
  @Field(() => Boolean, {
    description:
      'Leaves the public text of your opinions, under no name; otherwise the text goes too.',
  })
  keepPublicText!: boolean;

  @Field(() => String, { description: 'Your own number, so that nobody does this by mistake.' })
  phoneNumber!: string;
}
