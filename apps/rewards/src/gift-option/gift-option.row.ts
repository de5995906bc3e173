import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the things that a winner of a prize may choose. */
@Entity('gift_option')
export class GiftOptionRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  prizeId!: string;

  @Column('int')
  place!: number;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;
}
