import {
  Anyone,
  answer,
  type Connection,
  decodeIdCursor,
  firstArgument,
  pageSize,
  RequiresScope,
} from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { CreateProgrammeInput } from './programme.input.ts';
import { CreateProgrammePayload, Programme, ProgrammeConnection } from './programme.type.ts';

@Resolver(() => Programme)
export class ProgrammeResolver {
  @Anyone()
  @Query(() => Programme, { nullable: true, description: 'A programme by its code.' })
  programme(
    @Arg('code', () => String, { description: 'Such as `chia-se`.' }) code: string,
    @Ctx() context: FeedbackContext,
  ): Promise<Programme | null> {
    return context.programmes.findByCode(code);
  }

  @Anyone()
  @Query(() => ProgrammeConnection, { description: 'All programmes, the oldest first.' })
  programmes(
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: FeedbackContext,
  ): Promise<Connection<Programme>> {
    const none = '00000000-0000-0000-0000-000000000000';
    return context.programmes.list(pageSize(first), decodeIdCursor(after) ?? none);
  }

  @RequiresScope('programme:manage')
  @Mutation(() => CreateProgrammePayload, {
    description: 'Creates a programme. For programme managers; on the trail.',
  })
  createProgramme(
    @Arg('input', () => CreateProgrammeInput, { description: 'The programme.' })
    input: CreateProgrammeInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      programme: await context.programmes.create(context.staffId(), input),
    }));
  }
}
