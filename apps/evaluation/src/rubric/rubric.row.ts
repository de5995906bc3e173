import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A version of what a programme's opinions are scored on. Never changes: a change is another version. */
@Entity('rubric')
export class RubricRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  /** From 1. */
  @Column('int')
  version!: number;

  /** Of everything that it says, in both languages; see `rubric-hash.ts`. */
  @Column('text')
  hash!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
