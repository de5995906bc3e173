import { Column, Entity, PrimaryColumn } from 'typeorm';

export type AttachmentState = 'REQUESTED' | 'READY' | 'REFUSED' | 'REMOVED';

/** A file that somebody uploads, and where it is used. */
@Entity('attachment')
export class AttachmentRow {
  @PrimaryColumn('uuid')
  id!: string;

  /** The subscriber or staff member who uploads it. */
  @Column('uuid')
  ownerId!: string;

  @Column('text')
  idempotencyKey!: string;

  /** As the owner calls it; may name people, so few see it. */
  @Column('text')
  fileName!: string;

  /** What it was said to be. */
  @Column('text')
  declaredType!: string;

  @Column('int')
  declaredSize!: number;

  @Column('text')
  state!: AttachmentState;

  /** Code of the reason why it was refused. */
  @Column('text', { nullable: true })
  refusal!: string | null;

  /** What it is, as kept; of what is `READY`. */
  @Column('text', { nullable: true })
  contentType!: string | null;

  @Column('int', { nullable: true })
  size!: number | null;

  @Column('int', { nullable: true })
  width!: number | null;

  @Column('int', { nullable: true })
  height!: number | null;

  /** Where it is used: in one place at the most. */
  @Column('uuid', { nullable: true })
  feedbackId!: string | null;

  @Column('uuid', { nullable: true })
  responseId!: string | null;

  @Column('text', { nullable: true })
  draftKey!: string | null;

  @Column('int')
  position!: number;

  @Column('timestamptz')
  createdAt!: Date;

  /** When the last address for its upload expires. */
  @Column('timestamptz')
  uploadUntil!: Date;

  /** Whether the upload as it came, with whatever it told of its owner, is gone for good. */
  @Column('boolean')
  isUploadGone!: boolean;

  /** Of what is `REMOVED`: whether its files are. */
  @Column('boolean')
  isContentGone!: boolean;
}
