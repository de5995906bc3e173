import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The subscription that a staff member holds: staff don't win. */
@Entity('staff_subscription')
export class StaffSubscriptionRow {
  @PrimaryColumn('uuid')
  staffId!: string;

  @Column('uuid', { nullable: true })
  subscriberId!: string | null;

  @Column('boolean')
  active!: boolean;
}
