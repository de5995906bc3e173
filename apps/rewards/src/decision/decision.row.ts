import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What staff may decide in this room. */
export type Deed =
  | 'PRIZE_PLAN_CREATED'
  | 'PRIZE_PLAN_CHANGED'
  | 'AWARDS_PROPOSED'
  | 'AWARDS_APPROVED'
  | 'AWARDS_REJECTED'
  | 'WINNERS_PUBLISHED'
  | 'FULFILMENT_STARTED'
  | 'AWARD_FULFILLED'
  | 'HAND_OVER_WITHOUT_CODE_ALLOWED'
  | 'TAX_WITHHELD'
  | 'AWARD_DISQUALIFIED'
  | 'SUBSCRIBER_EXCLUDED'
  | 'EXCLUSION_LIFTED'
  | 'AWARDS_STOPPED'
  | 'AWARDS_RESUMED'
  | 'SUBSTITUTE_PROPOSED'
  | 'SUBSTITUTE_APPROVED'
  | 'SUBSTITUTE_REJECTED'
  | 'VOUCHER_POOL_CREATED'
  | 'VOUCHERS_ADDED'
  | 'VOUCHERS_REVOKED'
  | 'VOUCHER_REDEEMED'
  | 'DOSSIER_REQUESTED'
  | 'DOSSIER_DOWNLOADED';

/** The trail: who of the staff decided what, when and why. The database refuses to change it. */
@Entity('decision')
export class DecisionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  actorId!: string;

  @Column('text')
  deed!: Deed;

  @Column('uuid')
  subjectId!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  decidedAt!: Date;
}
