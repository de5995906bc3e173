import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * How many codes were asked for within one minute, for one subject of a limit. Sixty of them make the
 * sliding hour; counting single requests took ever longer for a busy prefix.
 */
@Entity('code_request')
export class CodeRequestRow {
  /** `number:+84901234567`, `address:10.0.0.1` or `prefix:+8490`. */
  @PrimaryColumn('text')
  subject!: string;

  @PrimaryColumn('timestamptz')
  minute!: Date;

  @Column('int')
  requests!: number;
}
