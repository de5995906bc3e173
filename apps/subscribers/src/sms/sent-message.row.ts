import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An SMS of the local outbox, which stands in for the telephone network on an embedded platform. */
@Entity('sent_message')
export class SentMessageRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** E.164. */
  @Column('text')
  to!: string;

  @Column('text')
  body!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
