import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A subscription. Its phone number is not here: numbers are held between two dates. */
@Entity('subscriber')
export class SubscriberRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** By which partners know the subscriber; random, so that it says nothing. */
  @Column('uuid')
  memberId!: string;

  @Column('text', { nullable: true })
  displayName!: string | null;

  @Column('text', { default: 'vi' })
  language!: 'vi' | 'en';

  @Column('timestamptz')
  registeredAt!: Date;
}
