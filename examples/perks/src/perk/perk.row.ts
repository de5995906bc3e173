import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MembershipTier } from '../subscriber/subscriber.type.ts';

/** What a partner gives to a tier and to all tiers above it. */
@Entity('perk')
export class PerkRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  partner!: string;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;

  @Column('text')
  lowestTier!: MembershipTier;
}
