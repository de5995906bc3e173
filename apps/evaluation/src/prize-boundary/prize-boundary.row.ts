import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BoundarySettlement } from './prize-boundary.type.ts';

/** Between which places a round's prizes end, and what settled it. The database refuses to change it. */
@Entity('prize_boundary')
export class PrizeBoundaryRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @Column('int')
  places!: number;

  /** `null` where everybody who was ranked wins. */
  @Column('double precision', { nullable: true })
  probabilityOfOrder!: number | null;

  @Column('boolean')
  insideNoise!: boolean;

  @Column('int')
  contested!: number;

  @Column('text')
  settledBy!: BoundarySettlement;

  @Column('text', { nullable: true })
  reason!: string | null;
}
