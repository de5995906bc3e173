import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An opinion whose text was submitted before, by its author or by somebody else. */
@Entity('feedback_copy')
export class FeedbackCopyRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** The earliest with that text. */
  @Column('uuid')
  originalId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('boolean')
  isOwn!: boolean;

  /** Between 0 and 1. */
  @Column('real')
  similarity!: number;

  /** Nobody has rejected, merged or begun to work on it. */
  @Column('boolean')
  waits!: boolean;
}
