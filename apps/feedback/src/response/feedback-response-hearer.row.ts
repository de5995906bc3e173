import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who was told of an answer, and as the author of which opinion. The key says: once. */
@Entity('feedback_response_hearer')
export class FeedbackResponseHearerRow {
  @PrimaryColumn('uuid')
  responseId!: string;

  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('uuid')
  feedbackId!: string;
}
