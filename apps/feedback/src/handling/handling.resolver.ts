import {
  answer,
  type Connection,
  firstArgument,
  pageSize,
  RequiresScope,
  type UserError,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Department } from '../department/department.type.ts';
import { Feedback } from '../feedback/feedback.type.ts';
import type { FeedbackContext } from '../feedback-context.ts';
import { AssignFeedbackInput, QueueFilter, QueueOrder } from './handling.input.ts';
import {
  FeedbackOutcomesPayload,
  FeedbackOverview,
  Handling,
  HandlingConnection,
} from './handling.type.ts';

@Resolver(() => Handling)
export class HandlingResolver {
  @RequiresScope('feedback:read', 'feedback:moderate')
  @Query(() => HandlingConnection, {
    description: 'What waits for the carrier: whose turn it is, and by when. For staff.',
  })
  moderationQueue(
    @Arg('filter', () => QueueFilter, { nullable: true, description: 'Which of it.' })
    filter: QueueFilter | null,
    @Arg('order', () => QueueOrder, {
      nullable: true,
      description: 'In which order; DEADLINE unless given.',
    })
    order: QueueOrder | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Handling>> {
    const page = { limit: pageSize(first), after };
    return context.handling.queue(filter, order ?? QueueOrder.DEADLINE, page);
  }

  @RequiresScope('feedback:read', 'feedback:moderate')
  @Query(() => FeedbackOverview, {
    description:
      'How much waits in each step, and how much of it has been silent past its deadline. For staff.',
  })
  feedbackOverview(
    @Arg('programmeCode', () => String, {
      nullable: true,
      description: 'Code of the programme; `chia-se` unless given.',
    })
    programmeCode: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackOverview> {
    return context.handling.overview(programmeCode);
  }

  @FieldResolver(() => Feedback, { description: 'The opinion.' })
  feedback(@Root() handling: Handling, @Ctx() context: FeedbackContext): Promise<Feedback | null> {
    return context.feedbackById.load(handling.feedbackId);
  }

  @FieldResolver(() => Department, {
    nullable: true,
    description: 'The department that it was given to; null while nobody has it.',
  })
  department(
    @Root() handling: Handling,
    @Ctx() context: FeedbackContext,
  ): Promise<Department | null> | null {
    return handling.department === null ? null : context.departmentByCode.load(handling.department);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the author has heard nothing although the deadline has passed.',
  })
  isOverdue(@Root() handling: Handling, @Ctx() context: FeedbackContext): boolean {
    return context.handling.isOverdue(handling);
  }

  @RequiresScope('feedback:moderate')
  @Mutation(() => FeedbackOutcomesPayload, {
    description:
      'Gives waiting opinions to a department, each answered for itself. For moderators; on the trail. Safe to repeat.',
  })
  assignFeedback(
    @Arg('input', () => AssignFeedbackInput, { description: 'Which, and to whom.' })
    input: AssignFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => {
      const refused = await context.handling.assign(context.staffId(), input);
      const ids = [...new Set(input.feedbackIds)];
      return {
        outcomes: await Promise.all(ids.map((id) => outcomeOf(context, id, refused.get(id)))),
      };
    });
  }
}

/** Where an opinion stands now, or why nothing was done with it. */
async function outcomeOf(context: FeedbackContext, feedbackId: string, refused?: Error) {
  const outcome: { feedback: Feedback | null; userErrors: UserError[] } = await answer(
    context,
    async () => {
      if (refused) throw refused;
      return { feedback: await context.feedbackById.load(feedbackId) };
    },
  );
  return { feedbackId, ...outcome };
}

@Resolver(() => Feedback)
export class HandlingOfFeedbackResolver {
  @RequiresScope('feedback:read', 'feedback:moderate')
  @FieldResolver(() => Handling, {
    nullable: true,
    description: 'Where it stands in the carrier’s house. For staff.',
  })
  handling(@Root() feedback: Feedback, @Ctx() context: FeedbackContext): Promise<Handling | null> {
    return context.handlingByFeedbackId.load(feedback.id);
  }
}
