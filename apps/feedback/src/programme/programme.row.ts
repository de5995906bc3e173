import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('programme')
export class ProgrammeRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** What URLs and inputs call it, such as `chia-se`. */
  @Column('text')
  code!: string;

  @Column('text')
  name!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('timestamptz')
  createdAt!: Date;
}
