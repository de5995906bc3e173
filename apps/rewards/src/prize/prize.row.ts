import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PrizeLevel } from './prize.type.ts';

/** One prize of one version of a plan. Only its counter ever changes, and only by the award trigger. */
@Entity('prize')
export class PrizeRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  /** 1 goes to the best. */
  @Column('int')
  place!: number;

  @Column('text')
  level!: PrizeLevel;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;

  /** Whole đồng, of one. */
  @Column('bigint')
  value!: number;

  @Column('int')
  quantity!: number;

  /** How many are held by awards that were not rejected, declined or expired. */
  @Column('int', { default: 0 })
  awarded!: number;
}
