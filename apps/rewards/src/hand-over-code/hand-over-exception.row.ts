import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A gift that may be handed over without a code. Why stands on the trail. */
@Entity('hand_over_exception')
export class HandOverExceptionRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @Column('uuid')
  allowedBy!: string;

  @Column('timestamptz')
  allowedAt!: Date;
}
