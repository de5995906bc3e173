import type { Clock, Database } from '@chia-se/subgraph-kit';
import { StaffDecisionRepository } from '../staff-decision/staff-decision.repository.ts';
import { SubscriberRepository } from '../subscriber/subscriber.repository.ts';
import { ownerKeyOf } from './owner-key.ts';
import { refuseOwner } from './subscription-owner.errors.ts';
import type { SubscriptionOwnerInput } from './subscription-owner.input.ts';
import { SubscriptionOwnerRepository } from './subscription-owner.repository.ts';
import type { SubscriptionOwnerRow } from './subscription-owner.row.ts';

const ownersAtMost = 200;

/** Whose subscriptions they are, as far as the carrier verified it. */
export class SubscriptionOwnerService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly hashKey: Buffer | undefined,
  ) {}

  /**
   * Records owners as the carrier verified them, at first or anew, and tells the others.
   *
   * @returns how many are others than before
   */
  record(inputs: readonly SubscriptionOwnerInput[], by: string): Promise<number> {
    const verifiedAt = this.clock();
    const owners = this.#read(inputs, verifiedAt);
    return this.database.transaction(async (tx) => {
      // Subscriptions first: an erasure and two lists at a time then take turns.
      const known = await new SubscriberRepository(tx).listForUpdate(
        owners.map(({ subscriberId }) => subscriberId),
      );
      const ids = new Set(known.map(({ id }) => id));
      const unknown = owners.findIndex(({ subscriberId }) => !ids.has(subscriberId));
      if (unknown >= 0) throw refuseOwner('SUBSCRIBER_UNKNOWN', at(unknown, 'subscriberId'));
      const changed = await new SubscriptionOwnerRepository(tx).upsertAll(owners);
      const trail = new StaffDecisionRepository(tx);
      for (const { subscriberId, ownerKey } of changed) {
        await tx.publish('SubscriptionOwnerVerified', { subscriberId, ownerKey });
        await trail.insert({
          staffMemberId: by,
          deed: 'RECORD_SUBSCRIPTION_OWNER',
          subjectId: subscriberId,
          reason: null,
          decidedAt: verifiedAt,
        });
      }
      return changed.length;
    });
  }

  #read(inputs: readonly SubscriptionOwnerInput[], verifiedAt: Date): SubscriptionOwnerRow[] {
    if (!this.hashKey) throw refuseOwner('OWNER_HASH_KEY_MISSING');
    if (inputs.length === 0 || inputs.length > ownersAtMost) {
      throw refuseOwner('OWNERS_OUT_OF_RANGE', {
        field: ['input', 'owners'],
        parameters: { most: ownersAtMost },
      });
    }
    const seen = new Set<string>();
    return inputs.map(({ subscriberId: typed, identityKind, identityNumber }, index) => {
      const subscriberId = typed.toLowerCase();
      if (seen.has(subscriberId))
        throw refuseOwner('SUBSCRIBER_DOUBLED', at(index, 'subscriberId'));
      seen.add(subscriberId);
      const ownerKey = ownerKeyOf(this.hashKey as Buffer, identityKind, identityNumber);
      if (!ownerKey) throw refuseOwner('IDENTITY_INVALID', at(index, 'identityNumber'));
      return { subscriberId, ownerKey, verifiedAt };
    });
  }
}

function at(index: number, name: string) {
  return { field: ['input', 'owners', String(index), name] };
}
