import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many opinions came from one address in the hour at hand. */
@Entity('submission_address')
export class SubmissionAddressRow {
  @PrimaryColumn('cidr')
  network!: string;

  @PrimaryColumn('timestamptz')
  hour!: Date;

  @Column('int')
  submissions!: number;
}
