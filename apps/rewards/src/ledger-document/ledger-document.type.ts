import { OwnerOrSighted, RequiresScope } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@RequiresScope('award:read')
@ObjectType('AwardLedgerDocument', {
  description:
    'The award ledger as a document that `pnpm verify` checks with nothing else at hand. Staff.',
  simpleResolvers: true,
})
export class AwardLedgerDocument {
  @OwnerOrSighted('award:read')
  @Field(() => String, {
    nullable: true,
    description:
      'Canonical JSON: entries, checkpoints, and the rankings, prizes and published winners that they have to agree with. Ids and numbers alone. Not for those who judge.',
  })
  document!: string;

  @Field(() => String, { description: 'SHA-256 of `document` in UTF-8, in hexadecimal.' })
  hash!: string;

  @Field(() => Int, { description: 'Its last entry: ask for what comes after it next.' })
  lastSequence!: number;

  @Field(() => Int, { description: 'How many entries come after it; 0 for the end.' })
  remaining!: number;
}
