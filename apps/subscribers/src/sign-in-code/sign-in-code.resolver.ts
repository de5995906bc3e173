import { Anyone, answer } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import { RequestSignInCodeInput } from './sign-in-code.input.ts';
import { RequestSignInCodePayload } from './sign-in-code.type.ts';

@Resolver()
export class SignInCodeResolver {
  @Anyone()
  @Mutation(() => RequestSignInCodePayload, {
    description: 'Sends a six-digit code by SMS, good for one sign-in within five minutes.',
  })
  requestSignInCode(
    @Arg('input', () => RequestSignInCodeInput, { description: 'Who wants to sign in.' })
    { phoneNumber, as }: RequestSignInCodeInput,
    @Ctx() context: SubscribersContext,
  ) {
    return answer(context, async () => {
      await context.signInCodes.request(phoneNumber, as, context.clientAddress);
      return { sent: true };
    });
  }
}
