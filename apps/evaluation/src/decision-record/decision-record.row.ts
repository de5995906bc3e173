import { Column, Entity, PrimaryColumn } from 'typeorm';

/** All that a finalised round was decided by, blinded. The database refuses to change it. */
@Entity('decision_record')
export class DecisionRecordRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  /** SHA-256 of the document in UTF-8, in hexadecimal. */
  @Column('text')
  hash!: string;

  /** Canonical JSON; see `decision-record.ts`. Text, since `jsonb` would put it into another order. */
  @Column('text')
  document!: string;

  @Column('timestamptz')
  recordedAt!: Date;
}
