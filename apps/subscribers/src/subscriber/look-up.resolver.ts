import { say } from '@chia-se/locale';
import { Refusal, RequiresScope } from '@chia-se/subgraph-kit';
import { GraphQLError } from 'graphql';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import { Subscriber } from './subscriber.type.ts';

@Resolver()
export class LookUpResolver {
  @RequiresScope('subscriber:read')
  @Query(() => Subscriber, {
    nullable: true,
    description: 'A subscriber to look at. Staff only; the reason stands on the trail.',
  })
  subscriberForCare(
    @Arg('id', () => ID, { description: 'The subscription.' }) id: string,
    @Arg('reason', () => String, { description: 'Why you look.' }) reason: string,
    @Ctx() context: SubscribersContext,
  ) {
    return refusedAsError(context, () => context.lookUps.byId(id, reason, context.staffId()));
  }

  @RequiresScope('subscriber:read')
  @Query(() => [Subscriber], {
    nullable: true,
    description:
      'Subscribers whose name has these words, with or without diacritics, the newest first; twenty at the most. Staff only; the reason stands on the trail.',
  })
  subscribersByName(
    @Arg('name', () => String, { description: 'Two words of it at least; the last may be begun.' })
    name: string,
    @Arg('reason', () => String, { description: 'Why you look.' }) reason: string,
    @Ctx() context: SubscribersContext,
  ) {
    return refusedAsError(context, () => context.lookUps.byName(name, reason, context.staffId()));
  }
}

/** A query has no payload for what its caller can mend. */
async function refusedAsError<Found>(
  { language }: SubscribersContext,
  find: () => Promise<Found>,
): Promise<Found> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const message = say(error.text, language, error.parameters);
    throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
  }
}
