import { Directive, Field, ObjectType } from 'type-graphql';

@Directive('@shareable')
@ObjectType({
  description: 'Why a mutation did nothing, in words that tell the caller what to do next.',
  simpleResolvers: true,
})
export class UserError {
  @Field(() => String, { description: 'A stable name for programs, such as `TITLE_TOO_LONG`.' })
  code!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Path to the input field at fault, such as `["input", "title"]`.',
  })
  field!: string[] | null;

  @Field(() => String, { description: 'For people, in the language of the request.' })
  message!: string;
}
