import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a gift was handed over, in words: may name people, so it stands apart from the award. */
@Entity('hand_over')
export class HandOverRow {
  @PrimaryColumn('uuid')
  awardId!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  note!: string;
}
