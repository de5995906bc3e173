import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a subscriber wants to be told. Minutes since midnight in Vietnam. */
@Entity('notification_schedule')
export class NotificationScheduleRow {
  @PrimaryColumn('uuid')
  subscriberId!: string;

  /** `null`, as its end: no quiet hours. */
  @Column('int', { nullable: true })
  quietFrom!: number | null;

  @Column('int', { nullable: true })
  quietUntil!: number | null;

  /** When a day's news come in one message; `null`: each as it happens. */
  @Column('int', { nullable: true })
  digestAt!: number | null;
}
