import { answer, firstArgument, OwnerOrSighted, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import { Feedback } from '../feedback/feedback.type.ts';
import { Round, RoundPayload } from '../round/round.type.ts';
import { AdmitFinalistsInput, ShortlistRoundInput } from './shortlist.input.ts';
import { ShortlistItem, ShortlistItemConnection } from './shortlist.type.ts';

@Resolver(() => Round)
export class ShortlistResolver {
  @OwnerOrSighted('round:read')
  @FieldResolver(() => ShortlistItemConnection, {
    nullable: true,
    description: 'The opinions that it judges. Staff with `round:read` who do not judge.',
  })
  shortlist(
    @Root() round: Round,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    return context.shortlists.listPage(round.id, first, after);
  }

  @OwnerOrSighted('round:read')
  @FieldResolver(() => [Feedback], {
    nullable: true,
    description:
      'A sample of what the rule left out, drawn by hashes seeded with the round’s id, for reading: how many good ideas does the rule miss? 50 at the most. Staff with `round:read` who do not judge.',
  })
  leftOutSample(@Root() round: Round, @Ctx() context: EvaluationContext) {
    return context.leftOutSampleByRoundId.load(round.id);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Makes the shortlist of a round by the declared rule and by hand; may be done again until the assignments are out. Staff with `round:manage`.',
  })
  shortlistRound(
    @Arg('input', () => ShortlistRoundInput, { description: 'How to choose.' })
    input: ShortlistRoundInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.shortlists.make(context.staffId(), input),
    }));
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Fills a final with the best of the panel’s round that was finalised last, down to the last place that it decided; whoever shares that place comes too. The final of a year is filled so with the best of each of its months, once all of them are decided. May be done again until the assignments are out. Staff with `round:manage`.',
  })
  admitFinalists(
    @Arg('input', () => AdmitFinalistsInput, { description: 'The final.' })
    input: AdmitFinalistsInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.shortlists.admitFinalists(context.staffId(), input.roundId),
    }));
  }
}

@Resolver(() => ShortlistItem)
export class ShortlistItemResolver {
  @FieldResolver(() => Feedback, { nullable: true, description: 'The opinion.' })
  feedback(@Root() item: ShortlistItem) {
    return { id: item.feedbackId };
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether a manager added it by hand, rather than the rule.',
  })
  addedByHand(@Root() item: ShortlistItem): boolean {
    return item.chosenBy !== null;
  }
}
