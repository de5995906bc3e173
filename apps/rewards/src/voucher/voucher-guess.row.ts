import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many wrong codes came from somebody, or for a pool, in a quarter of an hour. */
@Entity('voucher_guess')
export class VoucherGuessRow {
  @PrimaryColumn('text')
  guesser!: string;

  @PrimaryColumn('timestamptz')
  slot!: Date;

  @Column('int')
  wrong!: number;
}
