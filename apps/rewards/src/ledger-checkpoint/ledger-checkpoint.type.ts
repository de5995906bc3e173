import { Anyone, connectionTypes, DateTime } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@Anyone()
@ObjectType('LedgerCheckpoint', {
  description:
    'How the award ledger stood at the beginning of a day, signed. Whoever keeps one can show later that nothing before it was altered: `pnpm verify` checks it, and checks the ledger against it. Public.',
  simpleResolvers: true,
})
export class LedgerCheckpoint {
  @Field(() => Int, { description: 'The last entry that it vouches for.' })
  sequence!: number;

  @Field(() => String, { description: 'Day in Asia/Ho_Chi_Minh, such as `2026-11-24`.' })
  day!: string;

  @Field(() => DateTime, { description: 'When it was signed.' })
  issuedAt!: Date;

  @Field(() => String, {
    description:
      'Canonical JSON: entry and hash of the ledger, hash of the checkpoint before, public key, Ed25519 signature over all the rest. Keep it as it is.',
  })
  document!: string;

  @Field(() => String, { description: 'SHA-256 of `document` in UTF-8, in hexadecimal.' })
  hash!: string;
}

export const { ConnectionType: LedgerCheckpointConnection } = connectionTypes(
  'LedgerCheckpoint',
  () => LedgerCheckpoint,
);
