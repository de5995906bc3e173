import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SkipReason } from '../award/award-allocation.ts';
import type { ProposalKind, ProposalStatus } from './award-proposal.type.ts';

/** Awards that are decided together. */
@Entity('award_proposal')
export class AwardProposalRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  roundId!: string;

  @Column('uuid')
  periodId!: string;

  @Column('uuid')
  planId!: string;

  @Column('text')
  kind!: ProposalKind;

  @Column('text')
  status!: ProposalStatus;

  /** Staff id; `null` for a replacement, which the rule proposes. */
  @Column('uuid', { nullable: true })
  proposedBy!: string | null;

  @Column('timestamptz')
  proposedAt!: Date;

  /** Who approved or rejected it. */
  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;

  @Column('text', { nullable: true })
  rejectionReason!: string | null;

  @Column('uuid', { nullable: true })
  publishedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;
}

/** Why somebody in the ranking was left out of a proposal. Never changes. */
@Entity('award_skip')
export class AwardSkipRow {
  @PrimaryColumn('uuid')
  proposalId!: string;

  @PrimaryColumn('int')
  place!: number;

  @Column('int')
  rank!: number;

  @Column('uuid')
  feedbackId!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  reason!: SkipReason;
}
