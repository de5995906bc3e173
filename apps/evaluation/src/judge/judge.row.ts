import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A staff member as heard from `subscribers`, and whether they may judge. */
@Entity('judge')
export class JudgeRow {
  @PrimaryColumn('uuid')
  staffId!: string;

  @Column('text')
  name!: string;

  /** At work, and with the scope to hand in scorecards. */
  @Column('boolean')
  mayJudge!: boolean;

  /** Their own subscription: nobody judges their own opinion. */
  @Column('uuid', { nullable: true })
  subscriberId!: string | null;

  /** Codes of the topics that their department answers for: nobody judges the own department's matter. */
  @Column('text', { array: true, default: [] })
  responsibleFor!: string[];

  /** When it was so; older news change nothing. */
  @Column('timestamptz')
  changedAt!: Date;
}
