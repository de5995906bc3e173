import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What staff may decide in this room. */
export type Deed =
  | 'CHANGE_JUDGING_RULES'
  | 'OPEN_ROUND'
  | 'SET_PANEL'
  | 'CHANGE_PANEL'
  | 'REMIND_JUDGES'
  | 'SET_DUE_DATE'
  | 'SHORTLIST_ROUND'
  | 'ADMIT_FINALISTS'
  | 'ASSIGN_ROUND'
  | 'DECLARE_CONFLICT'
  | 'ASSIGN_LEFT_OUT_SAMPLE'
  | 'ASSIGN_EXTRA_JUDGE'
  | 'OPEN_PAIRWISE_FINAL'
  | 'CLOSE_ROUND'
  | 'FINALISE_ROUND'
  | 'RELEASE_COMMENT'
  | 'ANSWER_APPEAL';

/** The trail: who of the staff decided what, when and why. The database refuses to change it. */
@Entity('decision')
export class DecisionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  actorId!: string;

  @Column('text')
  deed!: Deed;

  /** The round, the assignment of which a judge was released, the comment or the appeal. */
  @Column('uuid')
  subjectId!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz')
  decidedAt!: Date;
}
