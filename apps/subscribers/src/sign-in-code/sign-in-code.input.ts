import { Field, InputType } from 'type-graphql';
import { SignInAs } from './sign-in-code.type.ts';

@InputType({ description: 'Who wants to sign in.' })
export class RequestSignInCodeInput {
  @Field(() => String, { description: 'A Vietnamese mobile number, however it is typed.' })
  phoneNumber!: string;

  @Field(() => SignInAs, { name: 'as', description: 'As a subscriber or as staff.' })
  as!: SignInAs;
}
