import {
  Anyone,
  answer,
  type Connection,
  decodeIdCursor,
  firstArgument,
  pageSize,
  RequiresScope,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { Programme } from '../programme/programme.type.ts';
import { ClosePeriodInput, OpenPeriodInput } from './period.input.ts';
import {
  ClosePeriodPayload,
  OpenPeriodPayload,
  Period,
  PeriodConnection,
  PeriodStatus,
} from './period.type.ts';

@Resolver(() => Period)
export class PeriodResolver {
  @Anyone()
  @Query(() => Period, { nullable: true, description: 'A period by its id.' })
  period(
    @Arg('id', () => ID, { description: 'The period.' }) id: string,
    @Ctx() context: FeedbackContext,
  ): Promise<Period | null> {
    return context.periodById.load(id);
  }

  @Anyone()
  @Query(() => Period, {
    nullable: true,
    description: 'The month that opinions go into now; null while none is open.',
  })
  currentPeriod(
    @Arg('programmeCode', () => String, {
      defaultValue: 'chia-se',
      description: 'Code of the programme.',
    })
    programmeCode: string,
    @Ctx() context: FeedbackContext,
  ): Promise<Period | null> {
    return context.periods.findCurrent(programmeCode);
  }

  @Anyone()
  @FieldResolver(() => PeriodStatus, { description: 'Where it stands at this moment.' })
  status(@Root() period: Period, @Ctx() context: FeedbackContext): PeriodStatus {
    return context.periods.statusOf(period);
  }

  @Anyone()
  @FieldResolver(() => Programme, { description: 'The programme that it belongs to.' })
  programme(@Root() period: Period, @Ctx() context: FeedbackContext): Promise<Programme | null> {
    return context.programmeById.load(period.programmeId);
  }

  @RequiresScope('programme:manage')
  @Mutation(() => OpenPeriodPayload, {
    description: 'Opens a period, now or later. For programme managers; on the trail.',
  })
  openPeriod(
    @Arg('input', () => OpenPeriodInput, { description: 'The period.' }) input: OpenPeriodInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      period: await context.periods.open(context.staffId(), input),
    }));
  }

  @RequiresScope('programme:manage')
  @Mutation(() => ClosePeriodPayload, {
    description: 'Closes a period before its time. For programme managers; on the trail.',
  })
  closePeriod(
    @Arg('input', () => ClosePeriodInput, { description: 'The period.' }) input: ClosePeriodInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      period: await context.periods.close(context.staffId(), input.periodId),
    }));
  }
}

@Resolver(() => Programme)
export class PeriodsOfProgrammeResolver {
  @Anyone()
  @FieldResolver(() => PeriodConnection, { description: 'Its periods, the newest first.' })
  periods(
    @Root() programme: Programme,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Period>> {
    const all = 'ffffffff-ffff-ffff-ffff-ffffffffffff';
    return context.periods.list(programme.id, pageSize(first), decodeIdCursor(after) ?? all);
  }
}

@Resolver(() => Feedback)
export class PeriodOfFeedbackResolver {
  @Anyone()
  @FieldResolver(() => Period, { description: 'The period in which it was submitted.' })
  period(@Root() feedback: Feedback, @Ctx() context: FeedbackContext): Promise<Period | null> {
    return context.periodById.load(feedback.periodId);
  }
}
