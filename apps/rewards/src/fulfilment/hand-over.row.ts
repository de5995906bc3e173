import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a gift was handed over, in words: may name people, so the key of the winner closes it. */
@Entity('hand_over')
export class HandOverRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @Column('uuid')
  subscriberId!: string;

  /** `null` in rows from before keys, until they are closed at the next start. */
  @Column('bytea', { nullable: true })
  sealed!: Buffer | null;

  @Column('text', { nullable: true })
  note!: string | null;
}

export interface HandOver {
  awardId: string;
  subscriberId: string;
  note: string;
}
