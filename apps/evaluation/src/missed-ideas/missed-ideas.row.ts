import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How many opinions the shortlist of a round left out when it was made. */
@Entity('left_out')
export class LeftOutRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @Column('int')
  opinions!: number;
}

/** What the judged sample of a finalised round told. The database refuses to change it. */
@Entity('missed_ideas')
export class MissedIdeasRow {
  @PrimaryColumn('uuid')
  roundId!: string;

  @Column('int')
  leftOut!: number;

  @Column('int')
  judged!: number;

  @Column('int')
  missed!: number;

  @Column('double precision')
  rate!: number;

  @Column('double precision')
  low!: number;

  @Column('double precision')
  high!: number;
}
