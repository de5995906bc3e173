import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An event on its way out: written with the change it tells of, deleted once it stands on the bus. */
@Entity('event_outbox')
export class OutboxRow {
  @PrimaryColumn('bigint', { generated: 'identity', generatedIdentity: 'ALWAYS' })
  position!: number;

  @Column('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('uuid')
  entityId!: string;

  @Column('timestamptz')
  occurredAt!: Date;

  @Column('jsonb')
  payload!: unknown;
}
