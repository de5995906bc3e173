import { Anyone, firstArgument } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import { Period } from '../period/period.type.ts';
import { Prize } from '../prize/prize.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { Winner, WinnerConnection } from './winner.type.ts';

@Resolver(() => Winner)
export class WinnerResolver {
  @Anyone()
  @Query(() => WinnerConnection, {
    description:
      'The published winners of a period, the highest prize first. The period is named by its id or by the codes of programme and period; of a programme alone it is the latest with winners. Numbers are masked, and shown only with the consent of their holders. Public.',
  })
  winners(
    @Arg('periodId', () => ID, { nullable: true, description: 'The period.' })
    periodId: string | null,
    @Arg('programmeCode', () => String, {
      nullable: true,
      description: 'The programme, such as `chia-se`; not read beside `periodId`.',
    })
    programmeCode: string | null,
    @Arg('periodCode', () => String, {
      nullable: true,
      description:
        'The period of the programme, such as `2026-11`; left out, the latest with winners.',
    })
    periodCode: string | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.winners.list({ periodId, programmeCode, periodCode }, first, after);
  }

  @FieldResolver(() => Period, { description: 'What it was won for.' })
  period(@Root() winner: Winner) {
    return { id: winner.periodId };
  }

  @FieldResolver(() => Prize, { description: 'What was won.' })
  prize(@Root() winner: Winner, @Ctx() context: RewardsContext) {
    return context.prizeById.load(winner.prizeId);
  }

  @FieldResolver(() => Feedback, {
    nullable: true,
    description: 'The opinion that won; null for a winner who did not agree to be published.',
  })
  feedback(@Root() winner: Winner) {
    return winner.maskedPhoneNumber === null ? null : { id: winner.feedbackId };
  }
}
