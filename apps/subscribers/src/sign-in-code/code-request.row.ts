import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody asked for a code: what the limits count. Pruned after an hour. */
@Entity('code_request')
export class CodeRequestRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** What is limited: `number:+84…`, `address:10.0.0.1` or `prefix:+8490`. */
  @Column('text')
  subject!: string;

  @Column('timestamptz')
  requestedAt!: Date;
}
