import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { Programme } from '../programme/programme.type.ts';
import { levelsOf } from './service-level.service.ts';
import {
  ServiceLevel,
  SetServiceLevelInput,
  SetServiceLevelPayload,
} from './service-level.type.ts';

@Resolver(() => Programme)
export class ServiceLevelResolver {
  @RequiresScope('feedback:read', 'feedback:moderate', 'programme:manage')
  @FieldResolver(() => [ServiceLevel], {
    nullable: true,
    description: 'By when the carrier takes the next step, for every topic and step. For staff.',
  })
  async serviceLevels(
    @Root() programme: Programme,
    @Ctx() context: FeedbackContext,
  ): Promise<ServiceLevel[]> {
    const topics = await context.topicsByProgrammeId.load(programme.id);
    return levelsOf(topics, await context.serviceLevelsByProgrammeId.load(programme.id));
  }

  @RequiresScope('programme:manage')
  @Mutation(() => SetServiceLevelPayload, {
    description:
      'Sets the deadline of one step of one topic, for what comes to that step from now on. For programme managers; on the trail.',
  })
  setServiceLevel(
    @Arg('input', () => SetServiceLevelInput, { description: 'The deadline.' })
    input: SetServiceLevelInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, async () => ({
      serviceLevel: await context.serviceLevels.set(context.staffId(), input),
    }));
  }
}
