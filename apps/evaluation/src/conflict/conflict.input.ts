import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'Why a judge should not judge an opinion.' })
export class DeclareConflictInput {
  @Field(() => ID, { description: 'The assignment to be released of.' })
  assignmentId!: string;

  @Field(() => String, { description: 'Why: 3 to 500 characters. Goes on the trail.' })
  reason!: string;
}
