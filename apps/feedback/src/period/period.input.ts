import { DateTime } from '@chia-se/subgraph-kit';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A period to open, now or later.' })
export class OpenPeriodInput {
  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme; `chia-se` unless given.',
  })
  programmeCode!: string | null;

  @Field(() => String, { description: 'A month such as `2026-11`, or a year such as `2026`.' })
  code!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it begins; now, unless given.' })
  opensAt!: Date | null;

  @Field(() => DateTime, { description: 'The first instant at which it is closed.' })
  closesAt!: Date;
}

@InputType({ description: 'A period to close before its time.' })
export class ClosePeriodInput {
  @Field(() => ID, { description: 'The period.' })
  periodId!: string;
}
