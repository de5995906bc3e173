import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many awards a subscriber holds in a period. Kept by the award trigger alone. */
@Entity('subscriber_win')
export class SubscriberWinRow {
  @PrimaryColumn('uuid')
  periodId!: string;

  @PrimaryColumn('uuid')
  subscriberId!: string;

  @Column('int')
  wins!: number;

  /** By the rules of the plan. */
  @Column('int')
  allowed!: number;
}
