import { RequiresScope } from '@chia-se/subgraph-kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum AssignmentStatus {
  OPEN = 'OPEN',
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  RECUSED = 'RECUSED',
  REASSIGNED = 'REASSIGNED',
  LAPSED = 'LAPSED',
}

registerEnumType(AssignmentStatus, {
  name: 'AssignmentStatus',
  description: 'How far a judge is with an opinion.',
  valuesConfig: {
    OPEN: { description: 'Not begun.' },
    DRAFT: { description: 'Begun; the scorecard is not handed in.' },
    SUBMITTED: {
      description: 'The scorecard is handed in; it may be changed until the round ends.',
    },
    RECUSED: { description: 'The judge was released of it because of a conflict.' },
    REASSIGNED: {
      description: 'Taken back before a scorecard was handed in, when the panel changed.',
    },
    LAPSED: { description: 'The round closed or ended before a scorecard was handed in.' },
  },
});

/**
 * All that a judge may know of an opinion. No field of it leads on to the opinion, its author or
 * anybody's scores, and a test walks the schema to keep it so.
 */
@RequiresScope('scorecard:write')
@ObjectType('Assignment', {
  description:
    'An opinion for a judge to read, under a code that is different for each judge, without anything that tells who wrote it or what others think of it. Its judge only.',
  simpleResolvers: true,
})
export class Assignment {
  rubricId!: string;

  @Field(() => ID, { description: 'The assignment.' })
  id!: string;

  @Field(() => String, { description: 'What to call the opinion; no other judge knows this code.' })
  code!: string;

  @Field(() => ID, { description: 'The round that it belongs to.' })
  roundId!: string;

  @Field(() => String, { description: 'What staff call the round.' })
  roundName!: string;

  @Field(() => String, { description: 'Code of the opinion’s topic.' })
  topic!: string;

  @Field(() => String, { description: 'The opinion’s title, with personal data removed.' })
  title!: string;

  @Field(() => String, { description: 'The opinion, with personal data removed.' })
  body!: string;

  @Field(() => AssignmentStatus, { description: 'How far the judge is with it.' })
  status!: AssignmentStatus;
}
