import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum SignInAs {
  SUBSCRIBER = 'SUBSCRIBER',
  STAFF = 'STAFF',
}

registerEnumType(SignInAs, {
  name: 'SignInAs',
  description:
    'As whom somebody signs in: one number may belong to a subscriber and a staff member.',
  valuesConfig: {
    SUBSCRIBER: { description: 'As the subscription that holds the number.' },
    STAFF: { description: 'As the staff member who works under the number.' },
  },
});

@ObjectType({ description: 'The outcome of `requestSignInCode`.', simpleResolvers: true })
export class RequestSignInCodePayload {
  @Field(() => Boolean, {
    nullable: true,
    description: 'true whether or not the number is known: the answer tells nothing about it.',
  })
  sent!: boolean | null;

  @Field(() => [UserError], {
    description:
      'Why no code was asked for; empty when one was, whether or not the number is known.',
  })
  userErrors!: UserError[];
}
