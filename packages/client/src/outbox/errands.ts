import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  DeleteFeedbackDraftDocument,
  type DeleteFeedbackDraftInput,
  SaveFeedbackDraftDocument,
  type SaveFeedbackDraftInput,
  SaveScorecardDocument,
  type ScorecardInput,
  SubmitFeedbackDocument,
  type SubmitFeedbackInput,
  SubmitScorecardDocument,
  SupportFeedbackDocument,
  type SupportFeedbackInput,
  WithdrawSupportDocument,
} from '../generated/index.ts';

/** What may be written offline, with the input of each. */
export interface ErrandInputs {
  submitFeedback: SubmitFeedbackInput;
  saveFeedbackDraft: SaveFeedbackDraftInput;
  deleteFeedbackDraft: DeleteFeedbackDraftInput;
  supportFeedback: SupportFeedbackInput;
  withdrawSupport: SupportFeedbackInput;
  saveScorecard: ScorecardInput;
  submitScorecard: ScorecardInput;
}

export type ErrandKind = keyof ErrandInputs;

type Answer = Readonly<Record<string, unknown>>;

export interface Errand<Input> {
  document: TypedDocumentNode<unknown, { input: Input }>;
  /** What it is about: with the same subject, one goes after the other. */
  subject(input: Input): string;
  /** Whether one that still waits on the same subject is taken back by this one. */
  replaces: readonly ErrandKind[];
  /** What has to change in it when an earlier one on its subject came through. */
  follow?(input: Input, earlier: Answer): Input;
  /** The platform took it and yet did not do it: what a person has to look at. */
  conflict?(answer: Answer): boolean;
}

const draft = ({ key }: { key: string }) => `draft:${key}`;
const support = ({ feedbackId }: SupportFeedbackInput) => `support:${feedbackId}`;
const scorecard = ({ assignmentId }: ScorecardInput) => `scorecard:${assignmentId}`;

/** Each can be sent again without harm: by its key, or because once done it is done. */
export const errands: { readonly [Kind in ErrandKind]: Errand<ErrandInputs[Kind]> } = {
  submitFeedback: {
    document: SubmitFeedbackDocument,
    // A draft is submitted under its own key, after what was still to be saved of it.
    subject: ({ idempotencyKey }) => draft({ key: idempotencyKey }),
    replaces: ['saveFeedbackDraft', 'submitFeedback'],
  },
  saveFeedbackDraft: {
    document: SaveFeedbackDraftDocument,
    subject: draft,
    replaces: ['saveFeedbackDraft'],
    follow: (input, { draft: saved }) => {
      const version = (saved as { version?: number } | null)?.version;
      return version === undefined || version < (input.version ?? 0)
        ? input
        : { ...input, version };
    },
    conflict: ({ conflicting }) => Boolean(conflicting),
  },
  deleteFeedbackDraft: {
    document: DeleteFeedbackDraftDocument,
    subject: draft,
    replaces: ['saveFeedbackDraft', 'deleteFeedbackDraft'],
  },
  supportFeedback: {
    document: SupportFeedbackDocument,
    subject: support,
    replaces: ['supportFeedback', 'withdrawSupport'],
  },
  withdrawSupport: {
    document: WithdrawSupportDocument,
    subject: support,
    replaces: ['supportFeedback', 'withdrawSupport'],
  },
  saveScorecard: {
    document: SaveScorecardDocument,
    subject: scorecard,
    replaces: ['saveScorecard'],
  },
  submitScorecard: {
    document: SubmitScorecardDocument,
    subject: scorecard,
    replaces: ['saveScorecard', 'submitScorecard'],
  },
};
