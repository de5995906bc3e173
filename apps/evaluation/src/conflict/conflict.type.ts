import { UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';
import { Assignment } from '../assignment/assignment.type.ts';

@ObjectType({ description: 'The outcome of `declareConflict`.', simpleResolvers: true })
export class DeclareConflictPayload {
  @Field(() => Assignment, { nullable: true, description: 'The assignment, now recused.' })
  assignment!: Assignment | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
