import { Field, ID, InputType } from 'type-graphql';
import { FeedbackStatus } from '../feedback/feedback-status.ts';

@InputType({ description: 'Which opinions to search: those that meet every condition given.' })
export class SearchFeedbackFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme; `chia-se` unless given.',
  })
  programmeCode!: string | null;

  @Field(() => ID, { nullable: true, description: 'The period in which they were submitted.' })
  periodId!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a topic.' })
  topic!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a province, such as `79`.' })
  province!: string | null;

  @Field(() => [FeedbackStatus], {
    nullable: true,
    description: 'Statuses of handling; without it, all that are public.',
  })
  status!: FeedbackStatus[] | null;
}
