import { DateTime, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Award } from '../award/award.type.ts';

@InputType({ description: 'Who the winner is, as their identity card says.' })
export class TaxedWinnerInput {
  @Field(() => String, { description: 'The whole name.' })
  name!: string;

  @Field(() => String, { description: 'The identity number: twelve digits.' })
  identityNumber!: string;
}

@InputType({ description: 'Tax that was withheld.' })
export class RecordTaxWithheldInput {
  @Field(() => ID, { description: 'A claimed award on which tax is due.' })
  awardId!: string;

  @Field(() => TaxedWinnerInput, {
    nullable: true,
    description: 'Only where the winner had what the claim told of them erased.',
  })
  winner?: TaxedWinnerInput | null;
}

@InputType({ description: 'Whose tax to certify.' })
export class PrepareTaxCertificateInput {
  @Field(() => ID, { description: 'An award whose tax was withheld.' })
  awardId!: string;
}

@ObjectType({ description: 'The outcome of `recordTaxWithheld`.', simpleResolvers: true })
export class RecordTaxWithheldPayload {
  @Field(() => Award, { nullable: true, description: 'The award.' })
  award!: Award | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded; empty when it was.' })
  userErrors!: UserError[];
}

@ObjectType({ description: 'The outcome of `prepareTaxCertificate`.', simpleResolvers: true })
export class PrepareTaxCertificatePayload {
  @Field(() => String, {
    nullable: true,
    description: 'Path of the PDF on this host. Whoever has it can read it until it expires.',
  })
  url!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the link is good.' })
  expiresAt!: Date | null;

  @Field(() => [UserError], { description: 'Why there is no link; empty when there is.' })
  userErrors!: UserError[];
}
