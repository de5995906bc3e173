import { Column, Entity, PrimaryColumn } from 'typeorm';

/** To which cluster an opinion belongs: one at the most. */
@Entity('feedback_cluster_member')
export class FeedbackClusterMemberRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('uuid')
  clusterId!: string;
}
