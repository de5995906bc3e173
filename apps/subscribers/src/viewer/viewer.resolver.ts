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
    return {
      kind: ViewerKind[kind],
      subscriber:
        kind === 'SUBSCRIBER' && id !== null ? await context.subscriberById.load(id) : null,
      staffMember: kind === 'STAFF' && id !== null ? await context.staffMemberById.load(id) : null,
      scopes: [...scopes],
    };
  }
}
