import { Anyone, DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { RoundStage } from '../judging-rules/judging-rules.type.ts';

export enum RoundStatus {
  OPEN = 'OPEN',
  SHORTLISTED = 'SHORTLISTED',
  ASSIGNED = 'ASSIGNED',
  FINALISED = 'FINALISED',
}

registerEnumType(RoundStatus, {
  name: 'RoundStatus',
  description: 'Where a round of judging stands.',
  valuesConfig: {
    OPEN: { description: 'Opened: the shortlist is still to be made.' },
    SHORTLISTED: { description: 'The shortlist stands; it may be made anew.' },
    ASSIGNED: { description: 'Judges have their assignments and are at work.' },
    FINALISED: { description: 'The ranking stands and never changes.' },
  },
});

@ObjectType({ description: 'How far a round has come, in numbers.', simpleResolvers: true })
export class RoundProgress {
  roundId!: string;

  @Field(() => Int, { description: 'Opinions of the period that could be shortlisted now.' })
  eligible!: number;

  @Field(() => Int, { description: 'Opinions on the shortlist.' })
  shortlisted!: number;

  @Field(() => Int, { description: 'Judges on the panel.' })
  judges!: number;

  @Field(() => Int, { description: 'Assignments that were given out and stand.' })
  assigned!: number;

  @Field(() => Int, { description: 'Of these, begun and not handed in.' })
  drafted!: number;

  @Field(() => Int, { description: 'Of these, handed in.' })
  submitted!: number;

  @Field(() => Int, {
    description: 'Of these, not handed in when the round closed or ended.',
  })
  lapsed!: number;

  @Field(() => Int, { description: 'Assignments that a judge was released of.' })
  recused!: number;
}

@Directive('@key(fields: "id")')
@RequiresScope('round:read')
@ObjectType('Round', {
  description:
    'One stage of a period’s judging. Everybody may see a finalised round and its decision record; while it runs it is for staff.',
  simpleResolvers: true,
})
export class Round {
  periodId!: string;
  rubricId!: string;

  @Anyone()
  @Field(() => ID, { description: 'The round.' })
  id!: string;

  @Anyone()
  @Field(() => String, { description: 'Such as `Vòng chung khảo`.' })
  name!: string;

  @Anyone()
  @Field(() => RoundStage, { description: 'Which stage of the period’s judging it is.' })
  stage!: RoundStage;

  @Anyone()
  @Field(() => String, {
    nullable: true,
    description: 'Why its numbers are not those of the rules; null where they are.',
  })
  deviation!: string | null;

  @Anyone()
  @Field(() => RoundStatus, { description: 'Where it stands.' })
  status!: RoundStatus;

  @Anyone()
  @Field(() => Int, { description: 'How many judges read each opinion.' })
  judgesPerItem!: number;

  @Anyone()
  @Field(() => Int, { description: 'How many prizes there are to win.' })
  prizePlaces!: number;

  @Anyone()
  @Field(() => String, { description: 'Hash of the rubric as it was frozen for the period.' })
  rubricHash!: string;

  @Anyone()
  @Field(() => String, {
    nullable: true,
    description: 'Name of the rule that the shortlist was made by; null before there is one.',
  })
  shortlistRule!: string | null;

  @Anyone()
  @Field(() => DateTime, { description: 'When it was opened.' })
  openedAt!: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When scorecards are due; null for no date. Staff with `round:read`.',
  })
  dueAt!: Date | null;

  @Anyone()
  @Field(() => DateTime, {
    nullable: true,
    description: 'Since when it takes no more scorecards; null while it does.',
  })
  closedAt!: Date | null;

  @Anyone()
  @Field(() => DateTime, { nullable: true, description: 'When the ranking was frozen.' })
  finalisedAt!: Date | null;
}

@ObjectType({ description: 'The outcome of a manager’s change of a round.', simpleResolvers: true })
export class RoundPayload {
  @Field(() => Round, { nullable: true, description: 'The round as it now stands.' })
  round!: Round | null;

  @Field(() => [UserError], { description: 'Why nothing was done; empty when it was.' })
  userErrors!: UserError[];
}
