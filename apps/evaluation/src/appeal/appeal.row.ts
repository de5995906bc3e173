import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AppealStatus } from './appeal.type.ts';

/** An author's one appeal against how an opinion came out. An answer stands. */
@Entity('appeal')
export class AppealRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  feedbackId!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  reason!: string;

  @Column('timestamptz')
  submittedAt!: Date;

  @Column('text')
  status!: AppealStatus;

  @Column('text', { nullable: true })
  answer!: string | null;

  /** Never shown to the author. */
  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;
}
