import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A one-time code on its way. One stands for a number and role at a time: a new one takes its place. */
@Entity('sign_in_code')
export class SignInCodeRow {
  /** E.164. */
  @PrimaryColumn('text')
  phoneNumber!: string;

  @PrimaryColumn('text')
  signInAs!: 'SUBSCRIBER' | 'STAFF';

  @Column('text')
  salt!: string;

  @Column('text')
  codeHash!: string;

  @Column('int')
  triesLeft!: number;

  @Column('timestamptz')
  expiresAt!: Date;
}
