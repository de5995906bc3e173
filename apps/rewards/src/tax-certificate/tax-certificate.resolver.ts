import { Anyone, answer, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RewardsContext } from '../rewards-context.ts';
import {
  PrepareTaxCertificateInput,
  PrepareTaxCertificatePayload,
  RecordTaxWithheldInput,
  RecordTaxWithheldPayload,
} from './tax-certificate.type.ts';

@Resolver()
export class TaxCertificateResolver {
  @RequiresScope('award:fulfil')
  @Mutation(() => RecordTaxWithheldPayload, {
    description:
      'Records that the tax of a claimed award was withheld; only then can its gift be handed over. On the trail.',
  })
  recordTaxWithheld(
    @Arg('input', () => RecordTaxWithheldInput, { description: 'The award.' })
    input: RecordTaxWithheldInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      award: await context.taxCertificates.recordWithheld(context.staffId(), input),
    }));
  }

  @Anyone()
  @Mutation(() => PrepareTaxCertificatePayload, {
    description:
      'A link of ten minutes to the tax certificate (PDF). For the winner, and staff who hand gifts over.',
  })
  prepareTaxCertificate(
    @Arg('input', () => PrepareTaxCertificateInput, { description: 'The award.' })
    input: PrepareTaxCertificateInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, () => context.taxCertificates.link(context.viewer, input.awardId));
  }
}
