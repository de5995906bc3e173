import { Column, Entity, PrimaryColumn } from 'typeorm';

/** By what an opinion is found to be like another: derived, and can be made anew from the opinions. */
@Entity('feedback_signature')
export class FeedbackSignatureRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  periodId!: string;

  /** Of the text that it was made from. */
  @Column('text')
  textHash!: string;

  /** Keys of its MinHash bands. Copies have none: what is like a copy is like its original. */
  @Column('int', { array: true })
  bands!: number[];
}
