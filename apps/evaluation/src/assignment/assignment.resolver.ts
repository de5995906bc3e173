import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { EvaluationContext } from '../evaluation-context.ts';
import type { RoundRow } from '../round/round.row.ts';
import { Round, RoundPayload, RoundStatus } from '../round/round.type.ts';
import { mayBecome } from '../round/round-status.ts';
import { Rubric } from '../rubric/rubric.type.ts';
import { AssignmentConnection } from './assignment.connection.ts';
import { AssignRoundInput } from './assignment.input.ts';
import { Assignment, AssignmentStatus } from './assignment.type.ts';
import { AssignmentDraft } from './assignment-draft.type.ts';

@Resolver(() => Round)
export class AssignmentOfRoundResolver {
  @FieldResolver(() => AssignmentDraft, {
    nullable: true,
    description:
      'What `assignRound` would publish now, to look at first. Null before there is a shortlist and once the assignments are out. Staff with `round:read`.',
  })
  assignmentDraft(@Root() round: RoundRow, @Ctx() context: EvaluationContext) {
    if (!mayBecome(round.status, RoundStatus.ASSIGNED)) return null;
    return answer(context, async () => ({
      plan: await context.assignments.draft(round, context.language),
    }));
  }
}

@Resolver(() => Assignment)
export class AssignmentResolver {
  @RequiresScope('scorecard:write')
  @Query(() => AssignmentConnection, {
    description:
      'The judge’s inbox, in an order of reading that is different for each judge. Judges, each their own.',
  })
  myAssignments(
    @Arg('roundId', () => ID, { nullable: true, description: 'Only those of this round.' })
    roundId: string | null,
    @Arg('status', () => [AssignmentStatus], {
      nullable: true,
      description: 'Only those that stand so; one status may be given without brackets.',
    })
    status: AssignmentStatus[] | null,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: EvaluationContext,
  ) {
    const filter = { roundId: roundId ?? null, statuses: status ?? null };
    return context.assignments.listInbox(context.staffId(), filter, first, after);
  }

  @RequiresScope('scorecard:write')
  @Query(() => Assignment, {
    nullable: true,
    description: 'One of the judge’s own assignments; null for anybody else’s.',
  })
  assignment(
    @Arg('id', () => ID, { description: 'The assignment.' }) id: string,
    @Ctx() context: EvaluationContext,
  ) {
    return context.assignments.find(context.staffId(), id);
  }

  @FieldResolver(() => Rubric, { description: 'What to score it on, as frozen for the round.' })
  rubric(@Root() assignment: Assignment, @Ctx() context: EvaluationContext) {
    return context.rubricById.load(assignment.rubricId);
  }

  @RequiresScope('round:manage')
  @Mutation(() => RoundPayload, {
    description:
      'Gives the shortlist out to the panel: balanced, conflicts excluded, every judge’s scale tied to every other’s. Staff with `round:manage`.',
  })
  assignRound(
    @Arg('input', () => AssignRoundInput, { description: 'The round.' }) input: AssignRoundInput,
    @Ctx() context: EvaluationContext,
  ) {
    return answer(context, async () => ({
      round: await context.assignments.assignRound(context.staffId(), input),
    }));
  }
}
