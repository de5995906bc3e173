import { DateTime, OwnerOrSighted, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType } from 'type-graphql';

@OwnerOrSighted('round:read')
@ObjectType('JudgeComment', {
  description:
    'What a judge wrote of an opinion. Staff with `round:read` who do not judge, once the round is finalised.',
  simpleResolvers: true,
})
export class JudgeComment {
  @Field(() => ID, { description: 'The comment.' })
  id!: string;

  @Field(() => String, { description: 'What stands for the judge in the decision record.' })
  judge!: string;

  @Field(() => String, { description: 'As the judge wrote it.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'As the author reads it; null until staff release it.',
  })
  releasedText!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was released to the author.' })
  releasedAt!: Date | null;
}

@ObjectType('ReleasedComment', {
  description: 'What a judge remarked on an opinion, as staff released it to the author.',
  simpleResolvers: true,
})
export class ReleasedComment {
  @Field(() => String, { description: 'The remark.' })
  text!: string;

  @Field(() => DateTime, { description: 'When it was released.' })
  releasedAt!: Date;
}

@ObjectType({ description: 'The outcome of releasing a comment.', simpleResolvers: true })
export class JudgeCommentPayload {
  @Field(() => JudgeComment, { nullable: true, description: 'The comment.' })
  comment!: JudgeComment | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
