import { Anyone } from '@chia-se/subgraph-kit';
import { Ctx, Query, Resolver } from 'type-graphql';
import type { SubscribersContext } from '../subscribers-context.ts';
import { Viewer, ViewerKind } from './viewer.type.ts';

@Resolver()
export class ViewerResolver {
  @Anyone()
  @Query(() => Viewer, { description: 'Whoever asks, and what they may do.' })
  async viewer(@Ctx() context: SubscribersContext): Promise<Viewer> {
    const { kind, id, scopes } = context.viewer;
    const member = kind === 'STAFF' && id !== null ? await context.staff.find(id) : null;
    const subscriber =
      kind === 'SUBSCRIBER' && id !== null ? await context.subscriberById.load(id) : null;
    return {
      kind: ViewerKind[kind],
      subscriber,
      staffName: member?.name ?? null,
      roles: member?.roles ?? [],
      scopes: [...scopes],
    };
  }
}
