import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A time in which nothing is awarded and nothing claimed. One at a time is in force. */
@Entity('award_stop')
export class AwardStopRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** What pages say; `null` for the usual words. */
  @Column('text', { nullable: true })
  notice!: string | null;

  /** For staff. */
  @Column('text')
  reason!: string;

  @Column('uuid')
  stoppedBy!: string;

  @Column('timestamptz')
  stoppedAt!: Date;

  @Column('uuid', { nullable: true })
  liftedBy!: string | null;

  /** `null` while it is in force. */
  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;
}
