import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a public opinion is found by. Derived: it can be thrown away and made anew from the opinions. */
@Entity('feedback_search')
export class FeedbackSearchRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** Counts up in the order in which opinions became public. Results are listed by it. */
  @Column('bigint')
  ordinal!: number;

  /** See `search-terms.ts`. */
  @Column('tsvector')
  terms!: string;
}
