import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A part of the carrier that opinions are given to. Data, not a compiled enum. */
@Entity('department')
export class DepartmentRow {
  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;

  /** Where it stands in a list, from 1. */
  @Column('int')
  place!: number;
}
