import { connectionTypes, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Float, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum TrendDimension {
  WEEK = 'WEEK',
  TOPIC = 'TOPIC',
  PROVINCE = 'PROVINCE',
}

registerEnumType(TrendDimension, {
  name: 'TrendDimension',
  description: 'By what opinions are counted apart.',
  valuesConfig: {
    WEEK: { description: 'The week of submission, from Monday on, in Vietnam.' },
    TOPIC: { description: 'The topic.' },
    PROVINCE: { description: 'The province that they concern.' },
  },
});

@InputType({ description: 'Which opinions to count: those that meet every condition given.' })
export class TrendFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme; `chia-se` unless given.',
  })
  programmeCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A day of the first week of submission, as `2026-11-23`; twelve weeks before the last one unless given.',
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'A day of the last week, as `2026-11-23`; this week unless given. Two years after the first at the most.',
  })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a topic.' })
  topic!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a province, such as `79`.' })
  province!: string | null;
}

@RequiresScope('feedback:read', 'programme:manage')
@ObjectType({
  description: 'What became of the opinions of one group, counted by when they were submitted.',
  simpleResolvers: true,
})
export class Trend {
  @Field(() => String, {
    nullable: true,
    description: 'The Monday that the week begins with; null unless counted by week.',
  })
  week!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the topic; null unless counted by topic.',
  })
  topicCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the province; null unless counted by province, and where none was given.',
  })
  province!: string | null;

  @Field(() => Int, { description: 'How many were submitted.' })
  submitted!: number;

  @Field(() => Int, { description: 'How many of those were answered officially.' })
  answered!: number;

  @Field(() => Int, { description: 'How many of those the carrier decided to do.' })
  adopted!: number;

  @Field(() => Int, { description: 'How many of those the carrier has done.' })
  delivered!: number;

  @Field(() => Int, { description: 'How many of those the carrier declined.' })
  declined!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'Mean hours from submission to the first answer, over those answered; null where none was.',
  })
  hoursToAnswer!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Adopted divided by submitted, 0 to 1; null where none was submitted.',
  })
  adoptionRate!: number | null;
}

export const { ConnectionType: TrendConnection } = connectionTypes('Trend', () => Trend);
