import { holds, verifyDecisionRecord } from '@chia-se/verifier';
import type { MonthOutcome } from './play-month.ts';
import { codeOf } from './stages/award.ts';

/** One of the domain's laws, and what the trial did to see whether it holds. */
export interface Invariant {
  law: string;
  holds: boolean;
  checked: string;
}

type Parts = Omit<MonthOutcome, 'invariants' | 'seconds'>;

/** Every law that can be checked from outside, as a client of the gateway. */
export async function checkInvariants(parts: Parts): Promise<Invariant[]> {
  return [
    await nothingLostOrDoubled(parts),
    await judgesAreBlind(parts),
    await finalisedStays(parts),
    await noPrizeTooMany(parts),
    differentPeople(parts),
    await winnersAreMasked(parts),
    await partnersSeeTheirs(parts),
    authorsAreTold(parts),
  ];
}

const count = /* GraphQL */ `
  query Count($filter: FeedbackFilter!, $after: String) {
    feedbackList(filter: $filter, first: 100, after: $after) {
      edges { node { id } } pageInfo { hasNextPage endCursor }
    }
  }`;

interface IdPage {
  feedbackList: {
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

async function nothingLostOrDoubled({ trial, rows, submitted }: Parts): Promise<Invariant> {
  const stored = new Set<string>();
  let edges = 0;
  for (let after: string | null = null; ; ) {
    const page: IdPage = await trial.staff.manager.graph.data<IdPage>(count, {
      filter: { periodId: trial.periodId },
      after,
    });
    for (const { node } of page.feedbackList.edges) stored.add(node.id);
    edges += page.feedbackList.edges.length;
    if (!page.feedbackList.pageInfo.hasNextPage) break;
    after = page.feedbackList.pageInfo.endCursor;
  }
  const acknowledged = new Set(submitted.submissions.map((one) => one.feedbackId));
  const lost = [...acknowledged].filter((id) => !stored.has(id)).length;
  const holds =
    lost === 0 &&
    submitted.doubled === 0 &&
    edges === stored.size &&
    stored.size === rows &&
    acknowledged.size === rows;
  return {
    law: '1. An acknowledged submission is never lost and never doubled',
    holds,
    checked: `${rows} rows, ${acknowledged.size} acknowledged, ${stored.size} stored, ${lost} lost; ${submitted.repeated} sent twice with the same key, ${submitted.doubled} doubled`,
  };
}

async function judgesAreBlind({ trial, awarded }: Parts): Promise<Invariant> {
  const [judge] = trial.staff.judges;
  const [first] = awarded.awards;
  if (!judge || !first) throw new Error('The trial has a judge and an award.');
  const attempts: [string, Record<string, unknown>][] = [
    ['query ($id: ID!) { feedback(id: $id) { author { id } } }', { id: first.feedbackId }],
    ['query ($id: ID!) { feedback(id: $id) { author { displayName } } }', { id: first.feedbackId }],
    ['query ($id: ID!) { subscriber(id: $id) { phoneNumber } }', { id: first.subscriberId }],
    [
      'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
      { r: [{ __typename: 'Feedback', id: first.feedbackId }] },
    ],
  ];
  const open: string[] = [];
  for (const [query, variables] of attempts) {
    const { data, errors } = await judge.graph.send<Record<string, unknown>>(query, variables);
    const nothing = JSON.stringify(data ?? null).includes(first.subscriberId) === false;
    if (!errors?.length || !nothing) open.push(query);
  }
  return {
    law: '2. A judge never sees who wrote a feedback',
    holds: open.length === 0,
    checked: `${attempts.length} ways of asking for the author as a judge, ${open.length} open`,
  };
}

const record = /* GraphQL */ `
  query Record($id: ID!) { round(id: $id) { status decisionRecord { hash document } } }`;

async function finalisedStays({ trial, judged, awarded }: Parts): Promise<Invariant> {
  const { round } = await trial.staff.manager.graph.data<{
    round: { status: string; decisionRecord: { hash: string; document: string } };
  }>(record, { id: judged.roundId });
  const verified = verifyDecisionRecord(round.decisionRecord.document, round.decisionRecord.hash);
  const again = awarded.refusals.find(({ attempt }) => attempt === 'finalise a round twice');
  const stays = round.status === 'FINALISED' && holds(verified) && again?.code !== null;
  return {
    law: '3. A finalised round never changes, and anyone can recompute its ranking',
    holds: stays,
    checked: `the decision record ${verified.hash.slice(0, 8)}… holds in ${verified.checks.length} checks of the verifier; finalising again was refused (${again?.code})`,
  };
}

const plan = /* GraphQL */ `
  query Plan($code: String!) {
    programme(code: $code) { prizePlan { budget prizes { id quantity value } } }
  }`;

const allAwards = /* GraphQL */ `
  query Awards($filter: AwardFilter!) {
    awards(filter: $filter, first: 100) {
      edges { node { id status value prize { id } subscriber { id } } }
    }
  }`;

async function noPrizeTooMany({ trial, awarded }: Parts): Promise<Invariant> {
  const { manager } = trial.staff;
  const { programme } = await manager.graph.data<{
    programme: {
      prizePlan: { budget: number; prizes: { id: string; quantity: number; value: number }[] };
    };
  }>(plan, { code: trial.programmeCode });
  const { awards } = await manager.graph.data<{
    awards: {
      edges: { node: { value: number; prize: { id: string }; subscriber: { id: string } } }[];
    };
  }>(allAwards, { filter: { periodId: trial.periodId } });
  const given = awards.edges.map((edge) => edge.node);
  const overQuantity = programme.prizePlan.prizes.filter(
    ({ id, quantity }) => given.filter((one) => one.prize.id === id).length > quantity,
  );
  const spent = given.reduce((sum, one) => sum + one.value, 0);
  const people = new Set(given.map((one) => one.subscriber.id));
  const twice = awarded.refusals.filter(({ attempt }) =>
    attempt.startsWith('claim an award twice'),
  );
  const holds =
    overQuantity.length === 0 &&
    spent <= programme.prizePlan.budget &&
    people.size === given.length &&
    twice.every(({ code }) => code !== null) &&
    awarded.claimed === awarded.awards.length;
  return {
    law: '4. Awards never exceed a prize’s quantity or the budget; nobody wins twice',
    holds,
    checked: `${given.length} awards to ${people.size} people, ${overQuantity.length} prizes over quantity, ${spent} of ${programme.prizePlan.budget} ₫; ${twice.length} pairs of simultaneous claims, one of each went through`,
  };
}

function differentPeople({ awarded }: Parts): Invariant {
  const attempts = awarded.refusals.filter(({ attempt }) =>
    /one (proposed|approved)|before|else/.test(attempt),
  );
  return {
    law: '5. Judge, proposer, approver and fulfiller are different people',
    holds: attempts.every(({ code }) => code !== null),
    checked: attempts
      .map(({ attempt, code }) => `${attempt}: ${code ?? 'WENT THROUGH'}`)
      .join('; '),
  };
}

const winners = /* GraphQL */ `
  query Winners($periodId: ID!) {
    winners(periodId: $periodId, first: 100) {
      edges { node { maskedPhoneNumber prize { name } feedback { id } } }
    }
  }`;

export interface Winner {
  maskedPhoneNumber: string | null;
  prize: { name: string };
  feedback: { id: string } | null;
}

export async function readWinners({ trial }: Pick<Parts, 'trial'>): Promise<Winner[]> {
  const page = await trial.guest.data<{ winners: { edges: { node: Winner }[] } }>(winners, {
    periodId: trial.periodId,
  });
  return page.winners.edges.map((edge) => edge.node);
}

async function winnersAreMasked(parts: Parts): Promise<Invariant> {
  const list = await readWinners(parts);
  const consenting = new Set(parts.submitted.consentingFeedbackIds);
  const shown = list.filter((winner) => winner.maskedPhoneNumber !== null);
  const unmasked = shown.filter((w) => !/^0\d\d \*\*\* \d{4}$/.test(w.maskedPhoneNumber ?? ''));
  const unasked = shown.filter((winner) => !consenting.has(winner.feedback?.id ?? ''));
  return {
    law: '7. Winners are published with the number masked, and only with their consent',
    holds: list.length > 0 && unmasked.length === 0 && unasked.length === 0,
    checked: `${list.length} published, ${shown.length} with a masked number, ${unmasked.length} unmasked, ${unasked.length} without consent`,
  };
}

const perks = /* GraphQL */ `
  query Perks { me { membershipTier perks { name partner } } }`;

async function partnersSeeTheirs({ submitted }: Parts): Promise<Invariant> {
  const [mine, other] = submitted.submissions;
  if (!mine || !other) throw new Error('The trial has two subscribers.');
  const own = await mine.author.graph.send(perks);
  const foreign = await mine.author.graph.send(
    'query ($id: ID!) { subscriber(id: $id) { perks { name } } }',
    { id: mine.feedbackId },
  );
  return {
    law: '8. A partner’s subgraph sees only what it declares',
    holds: !own.errors?.length && codeOf(foreign) !== null,
    checked: `own perks by tier were answered; a look-up of another subscriber was refused (${codeOf(foreign)})`,
  };
}

function authorsAreTold({ answered }: Parts): Invariant {
  return {
    law: 'The loop closes: every answered author is told, exactly once',
    holds: answered.toldOnce === answered.answered,
    checked: `${answered.answered} answered, ${answered.toldOnce} told exactly once`,
  };
}
