import { Field, InputType } from 'type-graphql';
import { SignInAs } from '../sign-in-code/sign-in-code.type.ts';

@InputType({ description: 'The code that arrived, and for whom it was asked.' })
export class SignInInput {
  @Field(() => String, { description: 'The number that the code was sent to.' })
  phoneNumber!: string;

  @Field(() => SignInAs, { name: 'as', description: 'As a subscriber or as staff.' })
  as!: SignInAs;

  @Field(() => String, { description: 'Six digits.' })
  code!: string;
}

@InputType({ description: 'The session to go on with.' })
export class RefreshSessionInput {
  @Field(() => String, { description: 'As the last `session` gave it.' })
  refreshToken!: string;
}

@InputType({ description: 'The session to end.' })
export class SignOutInput {
  @Field(() => String, { description: 'A refresh token of the session.' })
  refreshToken!: string;
}
