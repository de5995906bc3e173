import { z } from 'zod';

/**
 * Every event that crosses from one subgraph to another: who publishes it, the field that names its
 * entity, and its payload. Payloads only ever gain optional fields; another meaning is another event.
 */
const id = z.uuid();
const instant = z.iso.datetime();
const code = z.string().min(1).max(100);

const subscriberRegistered = z.object({
  subscriberId: id,
  /** Of the owner whom the carrier verified, the same for all their subscriptions, and naming nobody; left out where it does not say. */
  ownerKey: z.string().min(1).max(200).optional(),
});

/** The carrier verified whose subscription it is, or that it is somebody else's than before. */
const subscriptionOwnerVerified = z.object({
  subscriberId: id,
  /** Keyed hash: the same for all subscriptions of one owner, and naming nobody. */
  ownerKey: z.string().min(1).max(200),
});

const staffMemberChanged = z.object({
  staffId: id,
  name: z.string(),
  scopes: z.array(z.string()),
  active: z.boolean(),
  /** The subscription that holds the staff member's number, if one does: nobody judges their own opinion. */
  subscriberId: id.nullable(),
  /** Codes of the topics that their department answers for: they do not judge such matters. */
  responsibleFor: z.array(code).optional(),
});

const consentChanged = z.object({
  subscriberId: id,
  purpose: code,
  granted: z.boolean(),
  /** Such as `090 *** 4567`; only while the consent is given, for those who may publish it. */
  maskedPhoneNumber: z.string().nullable(),
});

const periodOpened = z.object({
  periodId: id,
  periodCode: code,
  programmeId: id,
  programmeCode: code,
  opensAt: instant,
  closesAt: instant,
});

const periodClosed = z.object({ periodId: id, closedAt: instant });

const feedbackSubmitted = z.object({
  feedbackId: id,
  subscriberId: id,
  referenceCode: code,
  periodId: id,
  topic: code,
  submittedAt: instant,
});

/** Staff wrote it down for a subscriber who called: the subscriber is told, and can say that it was not them. */
const feedbackEntered = z.object({
  feedbackId: id,
  subscriberId: id,
  referenceCode: code,
  title: z.string(),
});

/** Screening let it pass: it can be judged from now on. The text has personal data redacted. */
const feedbackAccepted = z.object({
  feedbackId: id,
  subscriberId: id,
  periodId: id,
  topic: code,
  title: z.string(),
  body: z.string(),
  submittedAt: instant,
  /** Staff ids of everybody who moderated it: none of them judges it. */
  moderatorIds: z.array(id).optional(),
});

/** It is out of the judging again: held, rejected or merged after it had been accepted. */
const feedbackWithdrawn = z.object({ feedbackId: id });

const feedbackStatusChanged = z.object({
  feedbackId: id,
  subscriberId: id,
  referenceCode: code,
  from: code,
  to: code,
  /** What the author is told, in the carrier's words. */
  note: z.string().nullable(),
  /** The opinion whose status changed, where this one is merged into it: its own stays MERGED. */
  followedId: id.optional(),
});

/** A moderator changed what the public and the judges read of it; the author is told why. */
const feedbackRedacted = z.object({
  feedbackId: id,
  subscriberId: id,
  referenceCode: code,
  title: z.string(),
  body: z.string(),
  reason: z.string(),
});

const feedbackAnswered = z.object({
  feedbackId: id,
  subscriberId: id,
  referenceCode: code,
  responseId: id,
  body: z.string(),
  /** By when the carrier promises to deliver, where it does. */
  deliverBy: instant.nullish(),
});

/** A follower of an opinion is told what is public of a change: the new status, or the answer. */
const followedFeedbackChanged = z.object({
  feedbackId: id,
  subscriberId: id,
  referenceCode: code,
  status: code.nullable(),
  answer: z.string().nullable(),
});

/** The followers up to this one were told; those behind follow. For the publisher itself. */
const followersTold = followedFeedbackChanged.omit({ subscriberId: true }).extend({ through: id });

const roundFinalised = z.object({
  roundId: id,
  programmeId: id,
  periodId: id,
  finalisedAt: instant,
  /** Staff ids of everybody who judged: none of them may award. */
  judgeIds: z.array(id),
  /** A final follows: no prize hangs on this ranking. Left out for no. */
  leadsToFinal: z.boolean().optional(),
  /** How it was judged, as frozen when the period opened; left out where that was before rules were kept. */
  rules: z
    .object({
      version: z.number().int().positive(),
      /** SHA-256 of `text`, which is canonical JSON and names the hash of the rubric. */
      hash: z.string(),
      text: z.string(),
      /** Canonical JSON of the criteria; its SHA-256 is the rubric's hash. */
      rubricText: z.string(),
    })
    .optional(),
  /** SHA-256 of the published decision record, from which anybody computes the ranking. */
  decisionRecordHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** Best first; the order is final. */
  ranking: z.array(
    z.object({
      rank: z.number().int().positive(),
      feedbackId: id,
      subscriberId: id,
      score: z.number(),
    }),
  ),
});

const appealAnswered = z.object({
  appealId: id,
  feedbackId: id,
  subscriberId: id,
  isUpheld: z.boolean(),
  answer: z.string(),
});

const awardAnnounced = z.object({
  awardId: id,
  subscriberId: id,
  feedbackId: id,
  prizeName: z.string(),
  claimBy: instant,
});

/** Taken back; the winner reads why. */
const awardDisqualified = z.object({
  awardId: id,
  subscriberId: id,
  prizeName: z.string(),
  reason: z.string(),
});

/** What the winner had claimed can't be had any more; something else stands in for it. */
const giftSubstituted = z.object({
  awardId: id,
  subscriberId: id,
  prizeName: z.string(),
  lostGift: z.string(),
  substitute: z.string(),
});

const awardFulfilled = z.object({ awardId: id, subscriberId: id, prizeName: z.string() });

/** The winner is told a code to sign for a gift with. The log is kept, so it holds the code sealed. */
const handOverCodeIssued = z.object({
  awardId: id,
  subscriberId: id,
  expiresAt: instant,
  /** `{ awardId, code }`, for the key of `subscribers`. */
  sealedCode: z.string().max(1_000),
});

/** What a subscription holds is in other hands: whoever signs in may be somebody else than before. */
const numberHoldingChanged = z.object({
  subscriberId: id,
  change: z.enum(['NUMBER_GAINED', 'NUMBER_LOST', 'SIM_CHANGED']),
  changedAt: instant,
});

/** A subscriber wants to read all that is held on them. Each subgraph answers, sealed for this key. */
const dataExportRequested = z.object({
  requestId: id,
  subscriberId: id,
  /** A point of P-256, base64url. */
  publicKey: z.string().min(80).max(100),
});

/** A subscriber wants to be forgotten. Each subgraph erases, and answers when it has. */
const dataErasureRequested = z.object({
  requestId: id,
  subscriberId: id,
  keepPublicText: z.boolean(),
});

/** A subgraph's receipt for a request of data rights; published by each of them. */
const dataRequestAnswered = z.object({
  requestId: id,
  subscriberId: id,
  subgraph: code,
  /** How many records it gave or went through. */
  records: z.number().int().nonnegative(),
  /** What it holds, sealed; `null` where it was erased. */
  sealed: z.string().nullable(),
});

export const catalogue = {
  DataExportRequested: {
    publisher: 'subscribers',
    entity: 'subscriberId',
    payload: dataExportRequested,
  },
  DataErasureRequested: {
    publisher: 'subscribers',
    entity: 'subscriberId',
    payload: dataErasureRequested,
  },
  DataRequestAnswered: {
    publisher: 'each subgraph',
    entity: 'subscriberId',
    payload: dataRequestAnswered,
  },
  SubscriberRegistered: {
    publisher: 'subscribers',
    entity: 'subscriberId',
    payload: subscriberRegistered,
  },
  SubscriptionOwnerVerified: {
    publisher: 'subscribers',
    entity: 'subscriberId',
    payload: subscriptionOwnerVerified,
  },
  StaffMemberChanged: { publisher: 'subscribers', entity: 'staffId', payload: staffMemberChanged },
  ConsentChanged: { publisher: 'subscribers', entity: 'subscriberId', payload: consentChanged },
  NumberHoldingChanged: {
    publisher: 'subscribers',
    entity: 'subscriberId',
    payload: numberHoldingChanged,
  },
  PeriodOpened: { publisher: 'feedback', entity: 'periodId', payload: periodOpened },
  PeriodClosed: { publisher: 'feedback', entity: 'periodId', payload: periodClosed },
  FeedbackSubmitted: { publisher: 'feedback', entity: 'feedbackId', payload: feedbackSubmitted },
  FeedbackEntered: { publisher: 'feedback', entity: 'feedbackId', payload: feedbackEntered },
  FeedbackAccepted: { publisher: 'feedback', entity: 'feedbackId', payload: feedbackAccepted },
  FeedbackWithdrawn: { publisher: 'feedback', entity: 'feedbackId', payload: feedbackWithdrawn },
  FeedbackStatusChanged: {
    publisher: 'feedback',
    entity: 'feedbackId',
    payload: feedbackStatusChanged,
  },
  FeedbackRedacted: { publisher: 'feedback', entity: 'feedbackId', payload: feedbackRedacted },
  FeedbackAnswered: { publisher: 'feedback', entity: 'feedbackId', payload: feedbackAnswered },
  FollowedFeedbackChanged: {
    publisher: 'feedback',
    entity: 'feedbackId',
    payload: followedFeedbackChanged,
  },
  FollowersTold: { publisher: 'feedback', entity: 'feedbackId', payload: followersTold },
  RoundFinalised: { publisher: 'evaluation', entity: 'roundId', payload: roundFinalised },
  AppealAnswered: { publisher: 'evaluation', entity: 'appealId', payload: appealAnswered },
  AwardAnnounced: { publisher: 'rewards', entity: 'awardId', payload: awardAnnounced },
  AwardDisqualified: { publisher: 'rewards', entity: 'awardId', payload: awardDisqualified },
  GiftSubstituted: { publisher: 'rewards', entity: 'awardId', payload: giftSubstituted },
  HandOverCodeIssued: { publisher: 'rewards', entity: 'awardId', payload: handOverCodeIssued },
  AwardFulfilled: { publisher: 'rewards', entity: 'awardId', payload: awardFulfilled },
} as const;
