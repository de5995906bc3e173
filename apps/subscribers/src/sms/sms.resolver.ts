import { parsePhoneNumber } from '@chia-se/locale';
import { Anyone, pageSize } from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import { SentMessage } from './sms.type.ts';

@Resolver()
export class SmsResolver {
  @Anyone()
  @Query(() => [SentMessage], {
    description:
      'Texts that would have been sent by SMS, the newest first. For developers on an embedded platform: in production it answers FORBIDDEN.',
  })
  async developerOutbox(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, at the most 100.' })
    first: number,
    @Arg('to', () => String, { nullable: true, description: 'Only those for this number.' })
    to: string | null,
    @Ctx() { localOutbox, sms, email }: SubscribersContext,
  ) {
    if (!localOutbox) {
      throw new GraphQLError('Texts are sent by SMS here; there is no local outbox.', {
        extensions: { code: 'FORBIDDEN' },
      });
    }
    const number = to === null || to === undefined ? null : (parsePhoneNumber(to) ?? to);
    await Promise.all([sms?.settled(), email?.settled()]);
    return localOutbox.list(pageSize(first), number);
  }
}
