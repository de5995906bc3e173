import { z } from 'zod';

const count = z.int().min(0);
const sha = z.string().regex(/^[0-9a-f]{64}$/);
const instant = z.iso.datetime();

/** What can happen to an award, with what must have happened to it just before; null for its beginning. */
export const deedsBefore = {
  PROPOSED: [null],
  APPROVED: ['PROPOSED'],
  REJECTED: ['PROPOSED', 'APPROVED'],
  PUBLISHED: ['APPROVED'],
  CLAIMED: ['PUBLISHED'],
  DECLINED: ['PUBLISHED'],
  EXPIRED: ['PUBLISHED'],
  DISQUALIFIED: ['PUBLISHED', 'CLAIMED', 'GIFT_LOST', 'GIFT_CHANGED'],
  GIFT_LOST: ['CLAIMED', 'GIFT_CHANGED'],
  GIFT_CHANGED: ['GIFT_LOST'],
  FULFILMENT_STARTED: ['CLAIMED', 'GIFT_LOST', 'GIFT_CHANGED'],
  HAND_OVER_WITHOUT_CODE_ALLOWED: ['FULFILMENT_STARTED'],
  FULFILLED: ['FULFILMENT_STARTED', 'HAND_OVER_WITHOUT_CODE_ALLOWED'],
  VOUCHER_REPLACED: ['FULFILLED', 'VOUCHER_REPLACED'],
} as const satisfies Record<string, readonly (string | null)[]>;

export type Deed = keyof typeof deedsBefore;

/** After these an award holds no prize any more. */
export const ends: readonly Deed[] = ['REJECTED', 'DECLINED', 'EXPIRED', 'DISQUALIFIED'];

const ofPrize = ['proposalId', 'roundId', 'feedbackId', 'rank'] as const;

const entry = z
  .strictObject({
    sequence: z.int().min(1),
    deed: z.enum(Object.keys(deedsBefore) as [Deed, ...Deed[]]),
    awardId: z.uuid(),
    /** Of a gift that is no prize; a prize has the four of `ofPrize` instead. */
    occasionId: z.uuid().optional(),
    proposalId: z.uuid().optional(),
    roundId: z.uuid().optional(),
    prizeId: z.uuid(),
    feedbackId: z.uuid().optional(),
    subscriberId: z.uuid(),
    rank: z.int().min(1).optional(),
    value: count,
    actorId: z.uuid().nullable(),
    recordedAt: instant,
    decisionRecordHash: sha.optional(),
    previousHash: sha,
    hash: sha,
  })
  .refine(
    (told) => {
      const has = ofPrize.filter((field) => told[field] !== undefined).length;
      return has === (told.occasionId === undefined ? ofPrize.length : 0);
    },
    { message: 'It follows from a ranking or from an occasion, and from one alone' },
  );

/** What winners of a prize may choose; documents from before gifts of several things leave it out. */
const gifts = z.array(
  z.strictObject({
    id: z.uuid(),
    value: count,
    /** None for a gift of one thing. */
    items: z.array(z.strictObject({ id: z.uuid(), value: count })),
  }),
);

/** The ledger of awards, with what it has to agree with: rankings, prizes and the published winners. */
export const awardLedger = z.strictObject({
  format: z.literal('chia-se/award-ledger/1'),
  /** What the first entry follows: 0 and 64 zeros where the document has the ledger from its beginning. */
  follows: z.strictObject({ sequence: count, hash: sha }),
  entries: z.array(entry),
  /** How many come after these. */
  remaining: count,
  /** Documents, each as it was published. */
  checkpoints: z.array(z.string()),
  rounds: z.array(
    z.strictObject({
      id: z.uuid(),
      decisionRecordHash: sha.nullable(),
      judgeIds: z.array(z.uuid()),
      /** Best first, as far as awards were given. */
      places: z.array(z.strictObject({ rank: z.int().min(1), feedbackId: z.uuid() })),
    }),
  ),
  plans: z.array(
    z.strictObject({
      id: z.uuid(),
      version: count,
      budget: count,
      prizes: z.array(
        z.strictObject({ id: z.uuid(), value: count, quantity: count, gifts: gifts.optional() }),
      ),
    }),
  ),
  /** Why gifts were given that nobody won; left out where none were. */
  occasions: z
    .array(z.strictObject({ id: z.uuid(), planId: z.uuid(), opensAt: instant }))
    .optional(),
  /** Lines of the published list that are shown. */
  winners: z.array(
    z.strictObject({
      awardId: z.uuid(),
      prizeId: z.uuid(),
      feedbackId: z.uuid(),
      rank: z.int().min(1),
    }),
  ),
});

export type AwardLedger = z.output<typeof awardLedger>;
export type LedgerEntry = AwardLedger['entries'][number];

/** A signed statement of how the ledger stood. */
export const ledgerCheckpoint = z.strictObject({
  format: z.literal('chia-se/ledger-checkpoint/1'),
  day: z.iso.date(),
  issuedAt: instant,
  sequence: z.int().min(1),
  ledgerHash: sha,
  previousCheckpoint: sha.nullable(),
  /** 32 bytes in base64url. */
  publicKey: z.string().regex(/^[\w-]{43}$/),
  /** 64 bytes in base64url. */
  signature: z.string().regex(/^[\w-]{86}$/),
});

export type LedgerCheckpoint = z.output<typeof ledgerCheckpoint>;
