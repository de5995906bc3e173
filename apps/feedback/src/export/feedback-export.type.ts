import { DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { FeedbackStatus } from '../feedback/feedback-status.ts';

export enum FeedbackExportFormat {
  CSV = 'CSV',
  XLSX = 'XLSX',
}

registerEnumType(FeedbackExportFormat, {
  name: 'FeedbackExportFormat',
  description: 'What kind of file.',
  valuesConfig: {
    CSV: { description: 'Text with commas, in UTF-8.' },
    XLSX: { description: 'An Excel workbook; a sheet for each million opinions.' },
  },
});

export enum FeedbackExportState {
  READY = 'READY',
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  BROKEN = 'BROKEN',
}

registerEnumType(FeedbackExportState, {
  name: 'FeedbackExportState',
  description: 'How far a download is.',
  valuesConfig: {
    READY: { description: 'It can begin.' },
    RUNNING: { description: 'It is being written.' },
    DONE: { description: 'All of it was written.' },
    BROKEN: { description: 'It ended early: the file is not whole. Ask for another.' },
  },
});

@InputType({ description: 'Opinions to download: those that meet every condition given.' })
export class ExportFeedbackInput {
  @Field(() => FeedbackExportFormat, { description: 'What kind of file.' })
  format!: FeedbackExportFormat;

  @Field(() => String, {
    nullable: true,
    description: 'Code of the programme; `chia-se` unless given.',
  })
  programmeCode!: string | null;

  @Field(() => ID, { nullable: true, description: 'The period in which they were submitted.' })
  periodId!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of a topic.' })
  topic!: string | null;

  @Field(() => [FeedbackStatus], {
    nullable: true,
    description: 'Statuses of handling; all unless given.',
  })
  status!: FeedbackStatus[] | null;
}

@RequiresScope('feedback:read')
@ObjectType({
  description: 'One download of opinions, and how far it is. For who asked for it.',
  simpleResolvers: true,
})
export class FeedbackExport {
  @Field(() => ID, { description: 'For programs.' })
  id!: string;

  @Field(() => FeedbackExportFormat, { description: 'What kind of file.' })
  format!: `${FeedbackExportFormat}`;

  @Field(() => FeedbackExportState, { description: 'How far it is.' })
  state!: `${FeedbackExportState}`;

  @Field(() => Int, { description: 'How many opinions were written so far.' })
  rowsWritten!: number;

  @Field(() => DateTime, { description: 'Until when it can begin.' })
  expiresAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;
}

@ObjectType({ description: 'The outcome of `exportFeedback`.', simpleResolvers: true })
export class ExportFeedbackPayload {
  @Field(() => FeedbackExport, { nullable: true, description: 'The download.' })
  feedbackExport!: FeedbackExport | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Path of the file on this host, good for one download. Whoever has it can read it.',
  })
  url!: string | null;

  @Field(() => [UserError], { description: 'Why there is none; empty when there is.' })
  userErrors!: UserError[];
}
