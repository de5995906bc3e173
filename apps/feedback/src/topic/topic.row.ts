import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an opinion can be about. Data of a programme, not a compiled enum. */
@Entity('topic')
export class TopicRow {
  @PrimaryColumn('uuid')
  programmeId!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  nameVi!: string;

  @Column('text')
  nameEn!: string;

  /** Where it stands among the programme's topics, from 1. */
  @Column('int')
  place!: number;
}
