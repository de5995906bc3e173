import { decodeCursor, firstArgument, isId, pageSize, toConnection } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Round } from '../round/round.type.ts';
import { type LateChange, LateChangeConnection } from './late-change.type.ts';

@Resolver(() => Round)
export class LateChangeResolver {
  @FieldResolver(() => LateChangeConnection, {
    nullable: true,
    description: 'Scorecards that were changed suspiciously late. Staff with `round:read`.',
  })
  async lateChanges(
    @Root() round: Round,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    const limit = pageSize(first);
    const keyOf = (one: LateChange) => [one.scorecardId, one.version];
    const [scorecardId = null, version] = decodeCursor(after, 2) ?? [];
    if (scorecardId !== null && !isId(scorecardId)) return toConnection([], limit, keyOf);
    const place = Number.parseInt(version ?? '0', 10) || 0;
    const key =
      scorecardId === null ? null : { scorecardId, version: Math.min(place, 2 ** 31 - 1) };
    return toConnection(await context.scorecards.listLate(round.id, limit, key), limit, keyOf);
  }
}
