import { Anyone, answer } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import { RefreshSessionInput, SignInInput, SignOutInput } from './session.input.ts';
import { SessionPayload, SignOutPayload } from './session.type.ts';

@Resolver()
export class SessionResolver {
  @Anyone()
  @Mutation(() => SessionPayload, { description: 'Exchanges the code of an SMS for a session.' })
  signIn(
    @Arg('input', () => SignInInput, { description: 'The code, and whose it is.' })
    input: SignInInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({ session: await context.sessions.signIn(input) }));
  }

  @Anyone()
  @Mutation(() => SessionPayload, { description: 'Exchanges a refresh token for the next pair.' })
  refreshSession(
    @Arg('input', () => RefreshSessionInput, { description: 'The token at hand.' })
    { refreshToken }: RefreshSessionInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => ({ session: await context.sessions.refresh(refreshToken) }));
  }

  @Anyone()
  @Mutation(() => SignOutPayload, { description: 'Ends a session and all its refresh tokens.' })
  signOut(
    @Arg('input', () => SignOutInput, { description: 'A token of the session.' })
    { refreshToken }: SignOutInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => {
      await context.sessions.signOut(refreshToken);
      return { signedOut: true };
    });
  }
}
