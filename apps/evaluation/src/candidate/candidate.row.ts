import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An opinion that screening let pass: its text with personal data redacted, as judges read it. */
@Entity('candidate')
export class CandidateRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  /** For conflicts and for the author's own view; no judge ever sees it. */
  @Column('uuid')
  subscriberId!: string;

  @Column('uuid')
  periodId!: string;

  @Column('text')
  topic!: string;

  @Column('text')
  title!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz')
  submittedAt!: Date;

  /** When screening last let it pass. */
  @Column('timestamptz')
  acceptedAt!: Date;

  /** Since when it is out of the judging; `null` while it is in. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  /** Staff who moderated it: none of them judges it. */
  @Column('uuid', { array: true, default: [] })
  moderatorIds!: string[];

  /** By the rule of the shortlist, `shortlist-rule.ts`. */
  @Column('int')
  preScore!: number;

  /** Of the folded text: opinions that say the same, letter by letter, share it. */
  @Column('text')
  textHash!: string;
}

/** A withdrawal that was heard before the opinion itself. */
@Entity('early_withdrawal')
export class EarlyWithdrawalRow {
  @PrimaryColumn('uuid')
  feedbackId!: string;

  @Column('timestamptz')
  withdrawnAt!: Date;
}
