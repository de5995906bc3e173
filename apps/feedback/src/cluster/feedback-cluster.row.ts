import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Opinions of one period that seem to be about the same matter. A suggestion to moderators, no more. */
@Entity('feedback_cluster')
export class FeedbackClusterRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  programmeId!: string;

  @Column('uuid')
  periodId!: string;

  /** What most of its members were submitted under when it was named last. */
  @Column('text')
  topicCode!: string;

  /** From its members' own words. */
  @Column('text')
  name!: string;

  @Column('int')
  size!: number;

  /** A cluster is named anew while it grows. */
  @Column('int')
  namedAtSize!: number;
}
