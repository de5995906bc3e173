import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Whose support a merged opinion brought to its target: its author's and its supporters'. The same
 * person may come by several, and counts once.
 */
@Entity('merged_support')
export class MergedSupportRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('uuid')
  targetId!: string;
}
