import { answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import {
  ExportFeedbackInput,
  ExportFeedbackPayload,
  FeedbackExport,
} from './feedback-export.type.ts';

@Resolver(() => FeedbackExport)
export class FeedbackExportResolver {
  @RequiresScope('feedback:read')
  @Mutation(() => ExportFeedbackPayload, {
    description:
      'Prepares a download of opinions, with personal data masked and without their authors. For staff; on the trail.',
  })
  exportFeedback(
    @Arg('input', () => ExportFeedbackInput, { description: 'Which, and as what.' })
    input: ExportFeedbackInput,
    @Ctx() context: FeedbackContext,
  ) {
    return answer(context, () => context.exports.prepare(context.staffId(), input));
  }

  @RequiresScope('feedback:read')
  @Query(() => FeedbackExport, {
    nullable: true,
    description: 'How far one of your downloads is; null where it is none of yours.',
  })
  feedbackExport(
    @Arg('id', () => ID, { description: 'The download.' }) id: string,
    @Ctx() context: FeedbackContext,
  ): Promise<FeedbackExport | null> {
    return context.exports.find(id, context.staffId());
  }
}
