import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A judge's comment in the words in which its author may read it. The database refuses to change it. */
@Entity('released_comment')
export class ReleasedCommentRow {
  @PrimaryColumn('uuid')
  scorecardId!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  feedbackId!: string;

  @Column('text')
  text!: string;

  @Column('uuid')
  releasedBy!: string;

  @Column('timestamptz')
  releasedAt!: Date;
}
