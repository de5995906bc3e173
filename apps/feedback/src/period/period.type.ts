import { Anyone, connectionTypes, DateTime, UserError } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

export enum PeriodStatus {
  SCHEDULED = 'SCHEDULED',
  OPEN = 'OPEN',
  CLOSED = 'CLOSED',
}

registerEnumType(PeriodStatus, {
  name: 'PeriodStatus',
  description: 'Where a period stands at this moment.',
  valuesConfig: {
    SCHEDULED: { description: 'It has not begun.' },
    OPEN: { description: 'It runs: opinions can be submitted, if it is a month.' },
    CLOSED: { description: 'It is over.' },
  },
});

@Directive('@key(fields: "id")')
@Anyone()
@ObjectType('Period', {
  description: 'A month or a year that prizes are awarded for.',
  simpleResolvers: true,
})
export class Period {
  programmeId!: string;
  openedAt!: Date | null;
  closedAt!: Date | null;

  @Field(() => ID, { description: 'For programs.' })
  id!: string;

  @Field(() => String, { description: 'Such as `2026-11` for a month and `2026` for a year.' })
  code!: string;

  @Field(() => DateTime, { description: 'From when on opinions can be submitted.' })
  opensAt!: Date;

  @Field(() => DateTime, { description: 'Until when: the first instant at which it is closed.' })
  closesAt!: Date;
}

export const { ConnectionType: PeriodConnection } = connectionTypes('Period', () => Period);

@ObjectType({ description: 'The outcome of `openPeriod`.', simpleResolvers: true })
export class OpenPeriodPayload {
  @Field(() => Period, { nullable: true, description: 'The new period.' })
  period!: Period | null;

  @Field(() => [UserError], { description: 'Why it was not opened; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `closePeriod`.', simpleResolvers: true })
export class ClosePeriodPayload {
  @Field(() => Period, { nullable: true, description: 'The period, closed.' })
  period!: Period | null;

  @Field(() => [UserError], { description: 'Why it was not closed; empty when it was.' })
  userErrors!: UserError[];
}
