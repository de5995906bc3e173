import { MembershipTier } from './membership.type.ts';

/** The carrier's loyalty system, read and never computed here. */
export interface LoyaltySystem {
  /** The tier of each subscription that has one. */
  tiersOf(subscriberIds: readonly string[]): Promise<ReadonlyMap<string, MembershipTier>>;
}

const tiers = Object.values(MembershipTier);

/** Stands in for the carrier's system on an embedded platform: a subscription keeps the same tier for ever. */
export class DemoLoyaltySystem implements LoyaltySystem {
  async tiersOf(subscriberIds: readonly string[]): Promise<ReadonlyMap<string, MembershipTier>> {
    return new Map(
      subscriberIds.map((id) => {
        // The end of an id is random: any tier is as likely as any other.
        const end = Number.parseInt(id.slice(-6), 16);
        return [id, tiers[end % tiers.length] as MembershipTier];
      }),
    );
  }
}

/** For a platform that is not connected to a loyalty system: nobody's tier is known. */
export class NoLoyaltySystem implements LoyaltySystem {
  async tiersOf(): Promise<ReadonlyMap<string, MembershipTier>> {
    return new Map();
  }
}
