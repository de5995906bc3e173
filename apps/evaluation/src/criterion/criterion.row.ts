import type { Message } from '@chia-se/locale';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one score of a criterion means. */
export interface DescribedLevel {
  /** The score itself. */
  level: number;
  meaning: Message;
}

/** One of the questions that every opinion is scored on. */
@Entity('criterion')
export class CriterionRow {
  @PrimaryColumn('uuid')
  rubricId!: string;

  @PrimaryColumn('text')
  code!: string;

  /** From 1: the order on the scorecard, and the order in which ties are broken. */
  @Column('int')
  place!: number;

  /** Of the sum of all weights. */
  @Column('int')
  weight!: number;

  @Column('jsonb')
  name!: Message;

  @Column('jsonb')
  question!: Message;

  /** Lowest first, without gaps. */
  @Column('jsonb')
  levels!: DescribedLevel[];
}
