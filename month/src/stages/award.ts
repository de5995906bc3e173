import { randomUUID } from 'node:crypto';
import type { Answer, UserError } from '../graph-client.ts';
import type { StaffPerson } from '../people.ts';
import type { Submission, Trial } from '../trial.ts';
import { waitUntil } from '../wait-until.ts';
import { finaliseRound } from './finalise.ts';

const proposeAwards = /* GraphQL */ `
  mutation Propose($input: ProposeAwardsInput!) {
    proposeAwards(input: $input) {
      proposal { id awards(first: 100) { edges { node { id feedback { id } subscriber { id } } } } }
      userErrors { code field message }
    }
  }`;

const approveAwards = /* GraphQL */ `
  mutation Approve($input: ApproveAwardsInput!) {
    approveAwards(input: $input) { proposal { id } userErrors { code field message } }
  }`;

const publishWinners = /* GraphQL */ `
  mutation Publish($input: PublishWinnersInput!) {
    publishWinners(input: $input) { proposal { id } userErrors { code field message } }
  }`;

const myAwards = /* GraphQL */ `
  query MyAwards {
    me { awards(first: 10) { edges { node { id status prize { name giftOptions { id } } } } } }
  }`;

const claimAward = /* GraphQL */ `
  mutation Claim($input: ClaimAwardInput!) {
    claimAward(input: $input) { award { id status } userErrors { code field message } }
  }`;

const startFulfilment = /* GraphQL */ `
  mutation Start($input: StartFulfilmentInput!) {
    startFulfilment(input: $input) {
      award { giftOrder { status } } userErrors { code field message }
    }
  }`;

const giftOrder = /* GraphQL */ `
  query GiftOrder($id: ID!) { award(id: $id) { giftOrder { status refusal } } }`;

const requestHandOverCode = /* GraphQL */ `
  mutation AskForCode($input: RequestHandOverCodeInput!) {
    requestHandOverCode(input: $input) { expiresAt userErrors { code field message } }
  }`;

const readTexts = /* GraphQL */ `
  query ReadTexts($to: String!) { developerOutbox(to: $to, first: 10) { body } }`;

const fulfilAward = /* GraphQL */ `
  mutation Fulfil($input: FulfilAwardInput!) {
    fulfilAward(input: $input) { award { status } userErrors { code field message } }
  }`;

export interface AwardOutcome {
  awards: { id: string; feedbackId: string; subscriberId: string }[];
  claimed: number;
  fulfilled: number;
  /** Attempts of the trial to break a rule, and the code each was refused with; `null` if it went through. */
  refusals: { attempt: string; code: string | null }[];
}

type ProposePayload = {
  proposal: {
    id: string;
    awards: {
      edges: { node: { id: string; feedback: { id: string }; subscriber: { id: string } } }[];
    };
  };
};

/** From the scorecards to gifts handed over, with an attempt on the way at each rule that could be broken. */
export async function award(
  trial: Trial,
  roundId: string,
  submissions: readonly Submission[],
): Promise<AwardOutcome> {
  const { manager, approver, publisher, fulfilment } = trial.staff;
  const refusals: AwardOutcome['refusals'] = [];
  refusals.push(await attempt('finalise a round twice', manager, finaliseRound, { roundId }));

  const proposal = await propose(manager, roundId);
  const input = { proposalId: proposal.id };
  refusals.push(await attempt('approve what one proposed', manager, approveAwards, input));
  refusals.push(await attempt('publish before approval', publisher, publishWinners, input));
  await approver.graph.mutate(approveAwards, { input });
  refusals.push(await attempt('publish what one approved', approver, publishWinners, input));
  await publisher.graph.mutate(publishWinners, { input });

  const authors = new Map(submissions.map((one) => [one.feedbackId, one]));
  const awards = proposal.awards.edges.map(({ node }) => ({
    id: node.id,
    feedbackId: node.feedback.id,
    subscriberId: node.subscriber.id,
  }));
  let claimed = 0;
  for (const one of awards) {
    const winner = authors.get(one.feedbackId);
    if (!winner) throw new Error(`The award ${one.id} is for a feedback that nobody here wrote.`);
    claimed += await claim(winner, one.id, refusals);
  }
  const [first] = awards;
  const stranger = submissions.find(({ feedbackId }) => feedbackId !== first?.feedbackId);
  if (first && stranger) refusals.push(await claimOfAnother(stranger, first.id));
  const fulfilled = await fulfil(fulfilment, awards, authors);
  return { awards, claimed, fulfilled, refusals };
}

/** The ranking reaches the rewards by an event, so the proposal may have to wait for it. */
async function propose(manager: StaffPerson, roundId: string): Promise<ProposePayload['proposal']> {
  let proposal: ProposePayload['proposal'] | null = null;
  await waitUntil(async () => {
    const { data } = await manager.graph.send<{ proposeAwards: ProposePayload }>(proposeAwards, {
      input: { roundId },
    });
    proposal = data?.proposeAwards.proposal ?? null;
    return proposal !== null;
  }, 'awards can be proposed');
  return proposal as unknown as ProposePayload['proposal'];
}

/** Two claims of the same award at the same moment: one may go through. */
async function claim(
  winner: Submission,
  awardId: string,
  refusals: AwardOutcome['refusals'],
): Promise<number> {
  const { me } = await winner.author.graph.data<{
    me: { awards: { edges: { node: { id: string; prize: { giftOptions: { id: string }[] } } }[] } };
  }>(myAwards);
  const mine = me.awards.edges.map((edge) => edge.node).find((node) => node.id === awardId);
  if (!mine) throw new Error(`The winner does not see the award ${awardId}.`);
  const claimWith = (idempotencyKey: string) =>
    winner.author.graph.send<Record<string, { userErrors: UserError[] }>>(claimAward, {
      input: {
        awardId,
        giftOptionId: mine.prize.giftOptions[0]?.id,
        delivery: {
          recipientName: 'Người nhận thử nghiệm',
          phoneNumber: winner.author.phoneNumber,
          address: '1 Phố Thử Nghiệm, Hà Nội',
        },
        idempotencyKey,
      },
    });
  const answers = await Promise.all([claimWith(randomUUID()), claimWith(randomUUID())]);
  const codes = answers.map(codeOf);
  const through = codes.filter((code) => code === null).length;
  refusals.push({
    attempt: 'claim an award twice at once',
    code: through === 1 ? (codes.find((code) => code !== null) ?? null) : null,
  });
  return through;
}

async function claimOfAnother(stranger: Submission, awardId: string) {
  const input = {
    awardId,
    giftOptionId: awardId,
    delivery: {
      recipientName: 'Một người khác',
      phoneNumber: stranger.author.phoneNumber,
      address: '2 Phố Thử Nghiệm, Hà Nội',
    },
    idempotencyKey: randomUUID(),
  };
  const answer = await stranger.author.graph.send<never>(claimAward, { input });
  return { attempt: "claim somebody else's award", code: codeOf(answer) };
}

interface Started {
  award: { giftOrder: { status: string; refusal?: string | null } | null };
}

async function fulfil(
  fulfilment: StaffPerson,
  awards: AwardOutcome['awards'],
  authors: ReadonlyMap<string, Submission>,
): Promise<number> {
  const ordered: string[] = [];
  for (const { id: awardId, feedbackId } of awards) {
    const started = await fulfilment.graph.mutate<Started>(startFulfilment, { input: { awardId } });
    if (started.award.giftOrder) ordered.push(awardId);
    else {
      await fulfilment.graph.mutate(requestHandOverCode, { input: { awardId } });
      const code = await codeToldTo(authors.get(feedbackId) as Submission);
      await fulfilment.graph.mutate(fulfilAward, {
        input: { awardId, handOverNote: 'Đã trao tận tay, có biên bản.', code },
      });
    }
  }
  for (const awardId of ordered) await given(fulfilment, awardId);
  return awards.length;
}

/** The winner reads the SMS, from the local outbox that stands in for the telephone network. */
async function codeToldTo({ author }: Submission): Promise<string> {
  let code: string | undefined;
  await waitUntil(async () => {
    const { developerOutbox } = await author.graph.data<{ developerOutbox: { body: string }[] }>(
      readTexts,
      { to: author.phoneNumber },
    );
    code = developerOutbox
      .map(({ body }) => body.match(/^Ma nhan qua .* (\d{6})\b/)?.[1])
      .find((found) => found !== undefined);
    return code !== undefined;
  }, 'the code to sign for the gift arrives');
  return code as unknown as string;
}

/** The provider of the gift says that it is with its winner. */
async function given(fulfilment: StaffPerson, awardId: string): Promise<void> {
  await waitUntil(async () => {
    const { award } = await fulfilment.graph.data<Started>(giftOrder, { id: awardId });
    if (award.giftOrder?.refusal) throw new Error(`A gift was refused: ${award.giftOrder.refusal}`);
    return award.giftOrder?.status === 'CONFIRMED';
  }, 'the gift is given');
}

async function attempt(
  what: string,
  who: StaffPerson,
  mutation: string,
  input: Record<string, unknown>,
): Promise<{ attempt: string; code: string | null }> {
  return { attempt: what, code: codeOf(await who.graph.send(mutation, { input })) };
}

/** The code that something was refused with, or `null` when it was done. */
export function codeOf(answer: Answer<unknown>): string | null {
  const [error] = answer.errors ?? [];
  if (error) return error.extensions?.code ?? 'ERROR';
  const [payload] = Object.values(
    (answer.data ?? {}) as Record<string, { userErrors: UserError[] }>,
  );
  return payload?.userErrors[0]?.code ?? null;
}
