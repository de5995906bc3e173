import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the author said when asked whether a delivery solved the matter. */
@Entity('solution_check')
export class SolutionCheckRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  feedbackId!: string;

  /** Which delivery was asked about: when the opinion came to DELIVERED. */
  @Column('timestamptz')
  deliveredAt!: Date;

  @Column('boolean')
  solved!: boolean;

  /** NFC, as typed; it may hold personal data and is never public. */
  @Column('text', { nullable: true })
  comment!: string | null;

  @Column('timestamptz')
  at!: Date;
}
