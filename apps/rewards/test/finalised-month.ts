import { createHash, randomBytes, randomUUID } from 'node:crypto';
import {
  newSealingKeys,
  staffViewer,
  subscriberViewer,
  unseal,
  type Viewer,
} from '@chia-se/subgraph-kit';
import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import { rewards } from '../src/subgraph.ts';

export const allAwardScopes = [
  'award:read',
  'award:propose',
  'award:approve',
  'award:publish',
  'award:fulfil',
  'programme:manage',
  'voucher:manage',
  'voucher:redeem',
];

/** Staff with every scope of this room, so that only the rules can hold them back. */
export const staff = (id: string = randomUUID()) => staffViewer(id, allAwardScopes);

/** Closes what winners tell in tests. */
export const personalDataKey = {
  PERSONAL_DATA_KEY: randomBytes(32).toString('base64url'),
};

/** What codes are sealed for on their way to winners. */
export const subscribersKeys = newSealingKeys();

export interface RankedPerson {
  feedbackId: string;
  subscriberId: string;
}

/** An opened month and a finalised round, heard of as events, and the people who act on them. */
export class FinalisedMonth {
  readonly programmeId = randomUUID();
  readonly periodId = randomUUID();
  readonly roundId = randomUUID();
  readonly decisionRecordHash = createHash('sha256').update(this.roundId).digest('hex');
  readonly rules = toldRules();
  readonly judge = staff();
  readonly proposer = staff();
  readonly approver = staff();
  readonly publisher = staff();
  readonly fulfiller = staff();

  private constructor(
    readonly graph: TestSubgraph,
    readonly ranking: readonly RankedPerson[],
  ) {}

  static start(environment: Record<string, string> = {}): Promise<TestSubgraph> {
    return TestSubgraph.start(rewards, {
      environment: {
        ...personalDataKey,
        SUBSCRIBERS_PUBLIC_KEY: subscribersKeys.publicKey,
        ...environment,
      },
    });
  }

  /** @param author of all ranked opinions; each has its own where none is given */
  static async heardOf(
    graph: TestSubgraph,
    {
      code = '2026-11',
      people = 25,
      author,
      leadsToFinal = false,
      programmeCode = 'chia-se',
    }: {
      code?: string;
      people?: number;
      author?: string;
      leadsToFinal?: boolean;
      programmeCode?: string;
    } = {},
  ): Promise<FinalisedMonth> {
    const ranking = Array.from({ length: people }, () => ({
      feedbackId: randomUUID(),
      subscriberId: author ?? randomUUID(),
    }));
    const month = new FinalisedMonth(graph, ranking);
    await month.open(code, programmeCode);
    await month.finalise({ leadsToFinal });
    return month;
  }

  open(periodCode: string, programmeCode = 'chia-se'): Promise<void> {
    return this.graph.deliver('PeriodOpened', {
      periodId: this.periodId,
      periodCode,
      programmeId: this.programmeId,
      programmeCode,
      opensAt: '2026-10-31T17:00:00Z',
      closesAt: '2026-11-30T17:00:00Z',
    });
  }

  finalise(more: { leadsToFinal?: boolean } = {}): Promise<void> {
    return this.graph.deliver('RoundFinalised', {
      roundId: this.roundId,
      programmeId: this.programmeId,
      periodId: this.periodId,
      finalisedAt: '2026-11-22T02:00:00Z',
      judgeIds: [this.judge.id as string],
      decisionRecordHash: this.decisionRecordHash,
      rules: this.rules,
      ranking: this.ranking.map((person, index) => ({
        ...person,
        rank: index + 1,
        score: 10 - index / 100,
      })),
      ...more,
    });
  }

  /** The subscriber who holds a place, from 1. */
  winner(rank: number): Viewer {
    return subscriberViewer(this.ranked(rank).subscriberId, randomUUID());
  }

  ranked(rank: number): RankedPerson {
    const person = this.ranking[rank - 1];
    if (!person) throw new Error(`Nobody has rank ${rank}.`);
    return person;
  }

  mutate<Payload = Outcome>(
    name: string,
    input: Record<string, unknown>,
    viewer: Viewer,
  ): Promise<Payload> {
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const selection = selections[name] ?? '';
    return this.graph
      .data<Record<string, Payload>>(
        `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code field message } } }`,
        { input },
        viewer,
      )
      .then((data) => data[name] as Payload);
  }

  async propose(viewer = this.proposer): Promise<string> {
    const { proposal } = await this.mutate('proposeAwards', { roundId: this.roundId }, viewer);
    if (!proposal) throw new Error('Nothing was proposed.');
    return proposal.id;
  }

  /** Through proposal and approval to publication, by three people. */
  async publish(): Promise<string> {
    const proposalId = await this.propose();
    await this.mutate('approveAwards', { proposalId }, this.approver);
    await this.mutate('publishWinners', { proposalId }, this.publisher);
    return proposalId;
  }

  /** The awards of the month as staff see them, the best rank first, rejected ones included. */
  async awards(): Promise<SeenAward[]> {
    const { awards } = await this.graph.data<{ awards: { edges: { node: SeenAward }[] } }>(
      `query ($filter: AwardFilter) { awards(filter: $filter, first: 100) { edges { node {
         id rank status value taxWithheld claimBy feedback { id } subscriber { id }
         prize { level giftOptions { id name } } } } } }`,
      { filter: { periodId: this.periodId } },
      staff(),
    );
    return awards.edges.map(({ node }) => node).sort((a, b) => a.rank - b.rank);
  }

  async awardOf(rank: number): Promise<SeenAward> {
    const award = (await this.awards()).find((each) => each.rank === rank);
    if (!award) throw new Error(`Rank ${rank} has no award.`);
    return award;
  }

  /** What the winner was last told by SMS. */
  async codeFor(awardId: string): Promise<string> {
    const [sent] = await this.graph.database.rows<{ sealed: string }>(
      `select payload ->> 'sealedCode' as sealed from event_outbox
       where name = 'HandOverCodeIssued' and payload ->> 'awardId' = $1
       order by position desc limit 1`,
      [awardId],
    );
    if (!sent) throw new Error(`No code was sent for ${awardId}.`);
    return (unseal(sent.sealed, subscribersKeys.privateKey) as { code: string }).code;
  }

  /** Asks for a code, hears it from the winner and hands over; or says why not. */
  async handOver(awardId: string, handOverNote: string, viewer = this.fulfiller): Promise<Outcome> {
    const asked = await this.mutate('requestHandOverCode', { awardId }, viewer);
    if (codeOf(asked)) return asked;
    const input = { awardId, handOverNote, code: await this.codeFor(awardId) };
    return this.mutate('fulfilAward', input, viewer);
  }

  claimInput(award: SeenAward, change: Record<string, unknown> = {}) {
    return {
      awardId: award.id,
      giftOptionId: award.prize.giftOptions[0]?.id,
      delivery: {
        recipientName: 'Nguyễn Văn An',
        phoneNumber: '0901234567',
        address: '12 Trần Hưng Đạo, Hoàn Kiếm, Hà Nội',
      },
      idempotencyKey: randomUUID(),
      ...change,
    };
  }
}

export interface SeenAward {
  id: string;
  rank: number;
  status: string;
  value: number;
  taxWithheld: number | null;
  claimBy: string | null;
  feedback: { id: string };
  subscriber: { id: string } | null;
  prize: { level: string; giftOptions: { id: string; name: string }[] };
}

export interface Outcome {
  proposal?: { id: string; status: string } | null;
  allocation?: {
    awards: { edges: { node: { rank: number; prize: { level: string } } }[] };
    skips: { edges: { node: { rank: number; reason: string } }[] };
  } | null;
  award?: { id: string; status: string } | null;
  exclusion?: { id: string; liftedAt: string | null } | null;
  substitute?: { id: string; status: string; value: number } | null;
  giftOption?: { id: string; name: string } | null;
  prizePlan?: { id: string; version: number } | null;
  pool?: { id: string; isLow: boolean; stock: Record<string, number> } | null;
  added?: number | null;
  duplicates?: number[] | null;
  revoked?: number | null;
  revokedWithWinners?: number | null;
  voucher?: { code: string; faceValue: number } | null;
  expiresAt?: string | null;
  voucherId?: string | null;
  occasion?: SeenOccasion | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

export interface SeenOccasion {
  id: string;
  status: string;
  stock: { recipients: number; budget: number; committed: number };
}

const proposal = 'proposal { id status }';
const dossier = 'dossier { id state documentsDone documentCount dueAt hash }';
const award = 'award { id status }';
const prizePlan = 'prizePlan { id version }';
const substitute = 'substitute { id status value }';
const awardStop = 'awardStop { notice }';
const exclusion = 'exclusion { id ground liftedAt subscriber { id } }';
const occasion = 'occasion { id status stock { recipients budget committed } }';
const pool = 'pool { id isLow stock { available reserved issued redeemed revoked expired } }';
const selections: Record<string, string> = {
  createVoucherPool: pool,
  importVouchers: `${pool} added duplicates`,
  generateVouchers: `${pool} added duplicates`,
  revokeVouchers: `${pool} revoked revokedWithWinners`,
  revealVoucher: 'voucher { code faceValue expiresAt revealedAt }',
  redeemVoucher: 'voucherId faceValue',
  disqualifyAward: award,
  excludeFromAwards: exclusion,
  liftExclusion: exclusion,
  stopAwards: awardStop,
  resumeAwards: awardStop,
  proposeAwards: `${proposal} allocation {
    awards(first: 100) { edges { node { rank prize { level } } } }
    skips(first: 100) { edges { node { rank reason } } } }`,
  approveAwards: proposal,
  rejectAwards: proposal,
  publishWinners: proposal,
  claimAward: award,
  declineAward: award,
  startFulfilment: award,
  recordTaxWithheld: award,
  prepareTaxCertificate: 'url expiresAt',
  exportDossier: dossier,
  restartDossier: dossier,
  prepareDossierDownload: 'url expiresAt',
  fulfilAward: award,
  requestHandOverCode: 'expiresAt',
  allowHandOverWithoutCode: award,
  orderGiftAgain: award,
  replaceVoucher: award,
  createPrizePlan: prizePlan,
  proposeSubstitute: substitute,
  approveSubstitute: substitute,
  rejectSubstitute: substitute,
  changeGift: `${award} giftOption { id name }`,
  changePrizePlan: prizePlan,
  proposeGiftOccasion: occasion,
  addGiftRecipients: occasion,
  approveGiftOccasion: occasion,
  rejectGiftOccasion: occasion,
};

/** As `evaluation` tells them. */
function toldRules() {
  const rubricText = JSON.stringify({
    criteria: [{ code: 'CONSTRUCTIVENESS', name: { vi: 'Tính xây dựng' }, weight: 3 }],
    version: 2,
  });
  const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
  const text = JSON.stringify({
    rubricHash: sha256(rubricText),
    stages: [{ anchors: null, judgesPerItem: 3, places: 10, stage: 'PANEL' }],
    tieBreaks: ['criterion:CONSTRUCTIVENESS', 'median', 'earliest'],
    version: 3,
  });
  return { version: 3, hash: sha256(text), text, rubricText };
}

/** The code of the first thing that was refused; `null` when nothing was. */
export function codeOf(outcome: Outcome): string | null {
  return outcome.userErrors[0]?.code ?? null;
}
