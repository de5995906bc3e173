import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Period } from '../period/period.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import type { DossierRow } from './dossier.row.ts';
import {
  Dossier,
  DossierConnection,
  ExportDossierInput,
  ExportDossierPayload,
  PrepareDossierDownloadInput,
  PrepareDossierDownloadPayload,
  RestartDossierInput,
} from './dossier.type.ts';
import { documentCount } from './dossier-documents.ts';

@Resolver(() => Dossier)
export class DossierResolver {
  @RequiresScope('programme:manage')
  @Mutation(() => ExportDossierPayload, {
    description:
      'Has the dossier of a period made for the authorities; while one is in the making, that one. Programme managers and admins who do not judge; on the trail.',
  })
  exportDossier(
    @Arg('input', () => ExportDossierInput, { description: 'Of which period.' })
    input: ExportDossierInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      dossier: await context.dossiers.export(context.viewer, input.periodId),
    }));
  }

  @RequiresScope('programme:manage')
  @Mutation(() => ExportDossierPayload, {
    description: 'Begins a dossier that failed once more. Programme managers and admins.',
  })
  restartDossier(
    @Arg('input', () => RestartDossierInput, { description: 'Which.' }) input: RestartDossierInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      dossier: await context.dossiers.restart(context.viewer, input.dossierId),
    }));
  }

  @RequiresScope('programme:manage')
  @Mutation(() => PrepareDossierDownloadPayload, {
    description:
      'A link of ten minutes to the file of a dossier. Programme managers and admins who do not judge; on the trail.',
  })
  prepareDossierDownload(
    @Arg('input', () => PrepareDossierDownloadInput, { description: 'Which.' })
    input: PrepareDossierDownloadInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, () => context.dossiers.link(context.viewer, input.dossierId));
  }

  @RequiresScope('programme:manage')
  @Query(() => Dossier, {
    nullable: true,
    description: 'A dossier, and how far it is. Programme managers and admins.',
  })
  dossier(
    @Arg('id', () => ID, { description: 'Which.' }) id: string,
    @Ctx() context: RewardsContext,
  ) {
    return context.dossiers.find(id);
  }

  @RequiresScope('programme:manage')
  @Query(() => DossierConnection, {
    description: 'Dossiers of a period, the newest first. Programme managers and admins.',
  })
  dossiers(
    @Arg('periodId', () => ID, { description: 'Of which period.' }) periodId: string,
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.dossiers.listOfPeriod(periodId, first, after);
  }

  @FieldResolver(() => Int, { description: 'How many documents it has when it is whole.' })
  documentCount() {
    return documentCount;
  }

  @FieldResolver(() => Period, { nullable: true, description: 'The period that it reports on.' })
  period(@Root() dossier: DossierRow) {
    return { id: dossier.periodId };
  }
}
