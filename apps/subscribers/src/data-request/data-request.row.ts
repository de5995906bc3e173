import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DataRequestKind } from './data-request.type.ts';

/** What somebody asked of their data. It stays when they are gone, as proof, by its ids alone. */
@Entity('data_request')
export class DataRequestRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  kind!: DataRequestKind;

  @Column('boolean')
  keepPublicText!: boolean;

  /** Opens what the subgraphs sealed; destroyed after a week, and with it every copy. */
  @Column('text', { nullable: true })
  privateKey!: string | null;

  @Column('timestamptz')
  requestedAt!: Date;

  @Column('timestamptz')
  dueAt!: Date;

  @Column('timestamptz', { nullable: true })
  completedAt!: Date | null;
}
