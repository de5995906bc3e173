import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A line of the published list, as it was published. Whether a number is shown is decided when it is read. */
@Entity('winner')
export class WinnerRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @Column('uuid')
  periodId!: string;

  @Column('uuid')
  prizeId!: string;

  @Column('int')
  prizePlace!: number;

  @Column('int')
  rank!: number;

  @Column('uuid')
  feedbackId!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('timestamptz')
  publishedAt!: Date;

  /** When the award was declined or ran out: the line is no longer shown. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;
}

/** Who agreed to be published, and under which mask. A consent that is withdrawn takes the row with it. */
@Entity('publication_consent')
export class PublicationConsentRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('text')
  maskedPhoneNumber!: string;

  @Column('timestamptz')
  givenAt!: Date;
}
