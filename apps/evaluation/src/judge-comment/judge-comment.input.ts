import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A comment to release to the author of the opinion.' })
export class ReleaseCommentInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'In which words, where the judge’s own could hurt or tell who wrote them; left out, as written. 3 to 2,000 characters.',
  })
  text!: string | null | undefined;
}
