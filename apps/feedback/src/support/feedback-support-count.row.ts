import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many support an opinion; a trigger keeps it. No row is none. */
@Entity('feedback_support_count')
export class FeedbackSupportCountRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('int')
  supporters!: number;
}
