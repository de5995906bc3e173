import { DateTime, UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'What a signed-in app keeps. Send the access token as `Authorization: Bearer …`.',
  simpleResolvers: true,
})
export class Session {
  @Field(() => String, { description: 'Good for ten minutes.' })
  accessToken!: string;

  @Field(() => DateTime, { description: 'When the access token ends; refresh before.' })
  accessTokenExpiresAt!: Date;

  @Field(() => String, {
    description:
      'Exchanges for the next pair. Asking again within ten seconds gives the same next token, for a lost answer; later it ends the session, since one of the two users is a thief.',
  })
  refreshToken!: string;
}

@ObjectType({ description: 'The outcome of `signIn` and `refreshSession`.', simpleResolvers: true })
export class SessionPayload {
  @Field(() => Session, { nullable: true, description: 'The new pair of tokens.' })
  session!: Session | null;

  @Field(() => [UserError], { description: 'Why there is no session; empty when there is.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `signOut`.', simpleResolvers: true })
export class SignOutPayload {
  @Field(() => Boolean, { nullable: true, description: 'true, also where it had ended before.' })
  signedOut!: boolean | null;

  @Field(() => [UserError], { description: 'Always empty: signing out cannot be refused.' })
  userErrors!: UserError[];
}
