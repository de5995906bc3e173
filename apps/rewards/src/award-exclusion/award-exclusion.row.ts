import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExclusionGround } from './award-exclusion.type.ts';

/** A subscription that cannot win. Never deleted: it is lifted. */
@Entity('award_exclusion')
export class AwardExclusionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  ground!: ExclusionGround;

  @Column('text')
  reason!: string;

  @Column('uuid')
  excludedBy!: string;

  @Column('timestamptz')
  excludedAt!: Date;

  @Column('uuid', { nullable: true })
  liftedBy!: string | null;

  /** `null` while it is in force. */
  @Column('timestamptz', { nullable: true })
  liftedAt!: Date | null;
}
