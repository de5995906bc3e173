import { connectionTypes, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Assignment } from '../assignment/assignment.type.ts';

export enum ConflictKind {
  OWN_OPINION = 'OWN_OPINION',
  MODERATED = 'MODERATED',
  OWN_DEPARTMENT = 'OWN_DEPARTMENT',
  DECLARED = 'DECLARED',
}

registerEnumType(ConflictKind, {
  name: 'ConflictKind',
  description: 'Why somebody must not judge an opinion.',
  valuesConfig: {
    OWN_OPINION: { description: 'It was sent from their own subscription or number.' },
    MODERATED: { description: 'They moderated it.' },
    OWN_DEPARTMENT: { description: 'Their department answers for its topic.' },
    DECLARED: { description: 'They said so themselves.' },
  },
});

@RequiresScope('round:manage')
@ObjectType('Conflict', {
  description:
    'A judge of the panel and an opinion of the shortlist that must not meet. Staff with `round:manage`.',
  simpleResolvers: true,
})
export class Conflict {
  @Field(() => ID, { description: 'The judge.' })
  staffId!: string;

  @Field(() => String, { description: 'Their name.' })
  name!: string;

  @Field(() => String, { description: 'Code of the opinion, as in the decision record.' })
  opinion!: string;

  @Field(() => ConflictKind, { description: 'Why; of several reasons the first.' })
  kind!: ConflictKind;
}

export const { ConnectionType: ConflictConnection } = connectionTypes('Conflict', () => Conflict);

@ObjectType({ description: 'The outcome of `declareConflict`.', simpleResolvers: true })
export class DeclareConflictPayload {
  @Field(() => Assignment, { nullable: true, description: 'The assignment, now recused.' })
  assignment!: Assignment | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
