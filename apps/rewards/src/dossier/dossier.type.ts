import { connectionTypes, DateTime, RequiresScope, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum DossierState {
  WAITING = 'WAITING',
  RUNNING = 'RUNNING',
  READY = 'READY',
  FAILED = 'FAILED',
  DELETED = 'DELETED',
}

registerEnumType(DossierState, {
  name: 'DossierState',
  description: 'How far a dossier is.',
  valuesConfig: {
    WAITING: { description: 'It will be made within seconds.' },
    RUNNING: { description: 'Its documents are being written.' },
    READY: { description: 'It can be downloaded.' },
    FAILED: { description: 'It could not be made; it can be started again.' },
    DELETED: {
      description: 'Its file is gone: the time to keep it was over, or a winner was erased.',
    },
  },
});

@RequiresScope('programme:manage')
@ObjectType('Dossier', {
  description:
    'What the authorities are given of a period: rules, prizes, notices, winners, hand-over records and report, as a zip of PDF and Excel files. Programme managers and admins.',
  simpleResolvers: true,
})
export class Dossier {
  periodId!: string;

  @Field(() => ID, { description: 'The dossier.' })
  id!: string;

  @Field(() => DossierState, { description: 'How far it is.' })
  state!: `${DossierState}`;

  @Field(() => Int, { description: 'How many of its documents are written.' })
  documentsDone!: number;

  @Field(() => ID, { description: 'Staff member who asked for it.' })
  requestedBy!: string;

  @Field(() => DateTime, { description: 'When it was asked for.' })
  requestedAt!: Date;

  @Field(() => DateTime, {
    description: 'By when the authorities get it, counted from the last day of claiming.',
  })
  dueAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its file was whole.' })
  finishedAt!: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file, in hexadecimal: what was handed in can be told by it.',
  })
  hash!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when its file is kept.' })
  keepUntil!: Date | null;
}

export const { ConnectionType: DossierConnection } = connectionTypes('Dossier', () => Dossier);

@InputType({ description: 'What to report on.' })
export class ExportDossierInput {
  @Field(() => ID, { description: 'A period with published winners.' })
  periodId!: string;
}

@InputType({ description: 'What to begin once more.' })
export class RestartDossierInput {
  @Field(() => ID, { description: 'A dossier that failed.' })
  dossierId!: string;
}

@InputType({ description: 'What to download.' })
export class PrepareDossierDownloadInput {
  @Field(() => ID, { description: 'A dossier that is ready.' })
  dossierId!: string;
}

@ObjectType({
  description: 'The outcome of `exportDossier` and `restartDossier`.',
  simpleResolvers: true,
})
export class ExportDossierPayload {
  @Field(() => Dossier, { nullable: true, description: 'The dossier that is being made.' })
  dossier!: Dossier | null;

  @Field(() => [UserError], { description: 'Why there is none; empty when there is.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `prepareDossierDownload`.', simpleResolvers: true })
export class PrepareDossierDownloadPayload {
  @Field(() => String, {
    nullable: true,
    description: 'Path of the file on this host. Whoever has it can read it until it expires.',
  })
  url!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the link is good.' })
  expiresAt!: Date | null;

  @Field(() => [UserError], { description: 'Why there is no link; empty when there is.' })
  userErrors!: UserError[];
}
