import { randomUUID } from 'node:crypto';
import { subscriberViewer, type Viewer } from '@chia-se/subgraph-kit';
import type { FinalisedMonth, Outcome, SeenAward, SeenOccasion } from './finalised-month.ts';
import { codeOf } from './finalised-month.ts';

export const recipients = (count: number) => Array.from({ length: count }, () => randomUUID());
export const asSubscriber = (id: string): Viewer => subscriberViewer(id, randomUUID());

const value = 200_000;

/** A birthday gift: a top-up or something by courier, ten of them, from now on for a month. */
export function occasionInput(
  month: FinalisedMonth,
  recipientIds: readonly string[],
  { gift, ...change }: Record<string, unknown> & { gift?: Record<string, unknown> } = {},
) {
  const now = month.graph.clock.read().getTime();
  return {
    nameVi: 'Chúc mừng sinh nhật Quý khách',
    nameEn: 'Happy birthday',
    reason: 'BIRTHDAY',
    justification: 'Sinh nhật tháng 11',
    gift: {
      nameVi: 'quà sinh nhật',
      nameEn: 'a birthday gift',
      value,
      quantity: 10,
      giftOptions: [
        { nameVi: 'Bình giữ nhiệt', nameEn: 'Flask' },
        { nameVi: 'Nạp tiền', nameEn: 'Top-up', provider: 'TOP_UP', faceValue: value },
      ],
      ...gift,
    },
    budget: 10 * value,
    opensAt: new Date(now).toISOString(),
    closesAt: new Date(now + 30 * 86_400_000).toISOString(),
    recipientIds,
    idempotencyKey: randomUUID(),
    ...change,
  };
}

export function kept(outcome: Outcome): SeenOccasion {
  if (!outcome.occasion) throw new Error(JSON.stringify(outcome.userErrors));
  return outcome.occasion;
}

export async function propose(
  month: FinalisedMonth,
  recipientIds: readonly string[],
  change: Record<string, unknown> & { gift?: Record<string, unknown> } = {},
): Promise<string> {
  const input = occasionInput(month, recipientIds, change);
  return kept(await month.mutate('proposeGiftOccasion', input, month.proposer)).id;
}

export const approve = (
  month: FinalisedMonth,
  occasionId: string,
  count: number,
  by = month.approver,
) => month.mutate('approveGiftOccasion', { occasionId, recipients: count }, by);

/** Proposed by one person, approved by another, open. */
export async function give(
  month: FinalisedMonth,
  recipientIds: readonly string[],
  change: Record<string, unknown> & { gift?: Record<string, unknown> } = {},
): Promise<string> {
  const id = await propose(month, recipientIds, change);
  const outcome = await approve(month, id, recipientIds.length);
  if (codeOf(outcome)) throw new Error(JSON.stringify(outcome.userErrors));
  return id;
}

export type SeenGift = SeenAward & {
  reason: string;
  occasion: { id: string; name: string; reason: string } | null;
};

/** What a subscriber sees among what is theirs. */
export async function giftsOf(month: FinalisedMonth, subscriberId: string): Promise<SeenGift[]> {
  const { data, errors } = await month.graph.entity<{ awards: { edges: { node: SeenGift }[] } }>(
    { __typename: 'Subscriber', id: subscriberId },
    `awards(first: 10) { edges { node { id reason status value taxWithheld claimBy feedback { id }
       period { id } occasion { id name reason } prize { level name giftOptions { id name } } } } }`,
    asSubscriber(subscriberId),
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data?._entities[0]?.awards.edges.map(({ node }) => node) ?? [];
}
