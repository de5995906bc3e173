import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How far this subgraph has read the bus. One row; moved in the transaction of the handlers. */
@Entity('event_consumption')
export class ConsumptionRow {
  @PrimaryColumn('int')
  id!: number;

  @Column('bigint')
  position!: number;
}

/** A set-aside event that was handled later, so that a second retry does nothing. */
@Entity('handled_event')
export class HandledEventRow {
  @PrimaryColumn('uuid')
  eventId!: string;

  @Column('timestamptz')
  handledAt!: Date;
}
