/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** More subscribers who get a gift. */
export type AddGiftRecipientsInput = {
  /** An occasion that is not decided. */
  occasionId: string;
  /** Up to 1,000 at a time, none twice: all are added or none. */
  recipientIds: Array<string>;
};

/** Somebody to appoint. */
export type AddStaffMemberInput = {
  /** Full name. */
  name: string;
  /** The number that they will sign in with. */
  phoneNumber: string;
  /** What they will do. */
  roles: Array<StaffRole>;
};

/** A gift that may be handed over without a code, and why. */
export type AllowHandOverWithoutCodeInput = {
  /** The award, its gift on the way. */
  awardId: string;
  /** Why the winner cannot tell a code, 10 to 500 characters. It stays on the trail. */
  reason: string;
};

/** An answer to an appeal. */
export type AnswerAppealInput = {
  /** What the author reads: 20 to 4,000 characters. */
  answer: string;
  /** The appeal. */
  appealId: string;
  /** Whether the author is right. */
  outcome: AppealOutcome;
};

/** An appeal to make. */
export type AppealDecisionInput = {
  /** The own opinion. */
  feedbackId: string;
  /** What should be looked at again: 20 to 2,000 characters. */
  reason: string;
};

/** How an appeal is answered. */
export type AppealOutcome =
  /** The outcome was right; the answer says why. */
  | 'DISMISSED'
  /** The author is right; the answer says what is done. */
  | 'UPHELD';

/** How far an appeal is. */
export type AppealStatus =
  /** The outcome was right, and the answer says why. */
  | 'DISMISSED'
  /** Staff look at it. */
  | 'OPEN'
  /** The author is right, and the answer says what is done. The finalised round itself never changes. */
  | 'UPHELD';

/** Which proposal to approve. */
export type ApproveAwardsInput = {
  /** The proposal. */
  proposalId: string;
};

/** Which occasion to approve. */
export type ApproveGiftOccasionInput = {
  /** The occasion. */
  occasionId: string;
  /** How many recipients you saw: refused where others were added meanwhile. */
  recipients: number;
};

/** Which substitute is approved. */
export type ApproveSubstituteInput = {
  /** The substitute. */
  substituteId: string;
};

/** The round whose contested opinions get one more judge each. */
export type AssignExtraJudgeInput = {
  /** The round. */
  roundId: string;
};

/** Opinions to give to a department. */
export type AssignFeedbackInput = {
  /** Code of the department. */
  department: string;
  /** The opinions, 1 to 100 of them. */
  feedbackIds: Array<string>;
};

/** The round to assign. */
export type AssignRoundInput = {
  /** Hash of the draft that was looked at: where shortlist, panel or conflicts have changed since, nothing is published. Left out, the plan of the moment is. */
  draftHash?: string | null | undefined;
  /** The round. */
  roundId: string;
};

/** How far a judge is with an opinion. */
export type AssignmentStatus =
  /** Begun; the scorecard is not handed in. */
  | 'DRAFT'
  /** The round closed or ended before a scorecard was handed in. */
  | 'LAPSED'
  /** Not begun. */
  | 'OPEN'
  /** Taken back before a scorecard was handed in, when the panel changed. */
  | 'REASSIGNED'
  /** The judge was released of it because of a conflict. */
  | 'RECUSED'
  /** The scorecard is handed in; it may be changed until the round ends. */
  | 'SUBMITTED';

/** What kind of file is attached. */
export type AttachmentKind =
  /** A PDF file, as it was uploaded; to download, never shown in a page. */
  | 'DOCUMENT'
  /** A picture: JPEG, PNG or WebP, without what cameras note beside it. */
  | 'IMAGE';

/** Which awards to list; what is left out does not narrow. */
export type AwardFilter = {
  /** Gifts for this occasion. */
  occasionId?: string | null | undefined;
  /** Those of this period. */
  periodId?: string | null | undefined;
  /** Those that stand here. */
  status?: AwardStatus | null | undefined;
};

/** What happened to an award. */
export type AwardLedgerDeed =
  /** Another person approved it. */
  | 'APPROVED'
  /** The winner claimed it. */
  | 'CLAIMED'
  /** The winner declined it. */
  | 'DECLINED'
  /** It was taken back for breaking the rules. */
  | 'DISQUALIFIED'
  /** The time to claim it ran out. */
  | 'EXPIRED'
  /** The gift was handed over. */
  | 'FULFILLED'
  /** The gift was sent on its way. */
  | 'FULFILMENT_STARTED'
  /** The winner chose the substitute of the claimed gift. */
  | 'GIFT_CHANGED'
  /** The claimed gift can’t be had any more; a substitute stands in. */
  | 'GIFT_LOST'
  /** Somebody else allowed that it is handed over without the winner’s code. */
  | 'HAND_OVER_WITHOUT_CODE_ALLOWED'
  /** It was proposed, by a person or by the rule. */
  | 'PROPOSED'
  /** The winner was published. */
  | 'PUBLISHED'
  /** It was not approved. */
  | 'REJECTED'
  /** Its code was taken back after it was given; another one is given for it. */
  | 'VOUCHER_REPLACED';

/** Where a proposal came from. */
export type AwardProposalKind =
  /** A person proposed awards from a finalised ranking. */
  | 'RANKING'
  /** The rule passed on prizes that were declined or not claimed in time. */
  | 'REPLACEMENT';

/** Where a proposal stands. */
export type AwardProposalStatus =
  /** It waits to be published by a third person. */
  | 'APPROVED'
  /** It waits for approval by somebody else. */
  | 'PROPOSED'
  /** Its winners are public. */
  | 'PUBLISHED'
  /** It was not approved; its prizes are free again. */
  | 'REJECTED';

/** Why somebody gets a gift. */
export type AwardReason =
  /** Another occasion, such as a birthday or an apology. */
  | 'OCCASION'
  /** An opinion of theirs won a prize. */
  | 'PRIZE';

/** Why somebody in the ranking is left out of a proposal. */
export type AwardSkipReason =
  /** The opinion holds an award of this period already. */
  | 'ALREADY_AWARDED'
  /** An award of theirs was taken back in this period. */
  | 'DISQUALIFIED'
  /** The subscription cannot win: staff of a partner, or a relative of somebody who decides. */
  | 'EXCLUDED'
  /** All prizes went to better ranks. */
  | 'NO_PRIZE_LEFT'
  /** Prizes are left, and none that the budget still covers. */
  | 'OVER_BUDGET'
  /** Another subscription of the same verified owner won as often as the rules allow. */
  | 'OWNER_WON_OFTEN_ENOUGH'
  /** The opinion had its turn: it was declined or not claimed in time. */
  | 'PASSED_ON'
  /** The subscription belongs to a staff member: staff do not win. */
  | 'STAFF'
  /** The opinion was held, rejected or merged after it had been accepted. */
  | 'WITHDRAWN'
  /** The subscriber wins no more often by the rules. */
  | 'WON_OFTEN_ENOUGH';

/** Where an award stands. */
export type AwardStatus =
  /** Published. The winner may claim it until the deadline. */
  | 'ANNOUNCED'
  /** Another person approved it. Not published yet. */
  | 'APPROVED'
  /** The winner accepted it and chose a gift. */
  | 'CLAIMED'
  /** The winner did not want it; the prize goes on by rule. */
  | 'DECLINED'
  /** Taken back for breaking the rules; the prize goes on by rule. */
  | 'DISQUALIFIED'
  /** It was not claimed in time; the prize goes on by rule. */
  | 'EXPIRED'
  /** The gift was handed over. */
  | 'FULFILLED'
  /** The gift is on its way. */
  | 'FULFILLING'
  /** One person, or the rule, proposed it. Nobody was told. */
  | 'PROPOSED'
  /** It was not approved; the prize is free again. */
  | 'REJECTED';

/** Where an opinion stands among those that were judged with it. */
export type Band =
  /** In the last third. */
  | 'DEVELOPING'
  /** Among the best tenth. */
  | 'OUTSTANDING'
  /** In the middle third. */
  | 'SOLID'
  /** Among the best third. */
  | 'STRONG';

/** What makes it right to end a round at its prize boundary. */
export type BoundarySettlement =
  /** Each contested opinion was read by at least one judge more than planned. */
  | 'EXTRA_JUDGES'
  /** A manager ended the round with a written reason. */
  | 'OVERRIDE'
  /** Judges compared the contested opinions in pairs. */
  | 'PAIRWISE_FINAL'
  /** The scores tell both sides apart, or everybody who was ranked wins. */
  | 'SCORES';

/** A step in the handling of an acknowledged opinion. */
export type ChangeFeedbackStatusInput = {
  /** The opinion. */
  feedbackId: string;
  /** What the author and the public are told: up to 1,000 characters. DECLINED needs one. */
  note?: string | null | undefined;
  /** IN_PROGRESS, ADOPTED, DELIVERED or DECLINED; the others have deeds of their own. */
  to: FeedbackStatus;
};

/** What a winner takes instead of the lost gift. */
export type ChangeGiftInput = {
  /** The award: claimed, its gift lost and not on the way. */
  awardId: string;
  /** A substitute among the gift options of its prize. */
  giftOptionId: string;
};

/** How a programme shall judge from the next period on. */
export type ChangeJudgingRulesInput = {
  /** Every criterion of the rubric once, in the order in which they break ties. Left out, they stay as they are. */
  criteria?: Array<CriterionWeightInput> | null | undefined;
  /** The version that the change starts from; refused where another one stands by now. */
  fromVersion: number;
  /** The programme. */
  programmeId: string;
  /** Why: 3 to 500 characters. Goes on the trail. */
  reason: string;
  /** In place of the stages there were. */
  stages: Array<JudgingStageInput>;
};

/** What changes; whatever is left out stays. */
export type ChangeNotificationPreferencesInput = {
  /** Decisions, if any. */
  choices?: Array<NotificationChoiceInput> | null | undefined;
  /** Such as `08:00`; null: no digest. */
  digestAt?: string | null | undefined;
  /** null: send at any hour. */
  quietHours?: QuietHoursInput | null | undefined;
};

/** Another version of a plan. */
export type ChangePrizePlanInput = {
  /** What can be won from now on. */
  plan: PrizePlanDraftInput;
  /** The version that is to be replaced: the latest one. */
  prizePlanId: string;
  /** Why; goes on the trail. */
  reason: string;
};

/** New roles for somebody. */
export type ChangeStaffRolesInput = {
  /** All that they will have from now on. */
  roles: Array<StaffRole>;
  /** Whose. */
  staffMemberId: string;
};

/** The acceptance of an award. */
export type ClaimAwardInput = {
  /** The award. */
  awardId: string;
  /** Who gets the gift and where. */
  delivery: DeliveryInput;
  /** One of the gift options of its prize. */
  giftOptionId: string;
  /** Made by the caller, 8 to 100 characters: the same key again is the same claim, and changes nothing. */
  idempotencyKey: string;
};

/** A period to close before its time. */
export type ClosePeriodInput = {
  /** The period. */
  periodId: string;
};

/** The round to close. */
export type CloseRoundInput = {
  /** Why it goes on without the scorecards that are missing: 3 to 500 characters. Required where some are. Goes on the trail. */
  reason?: string | null | undefined;
  /** The round, whose due date has passed. */
  roundId: string;
};

/** What a judge finds of a pair. */
export type ComparePairInput = {
  /** The comparison. */
  comparisonId: string;
  /** The verdict; it stands once it is given. */
  verdict: PairVerdict;
};

/** A file that has been sent. */
export type CompleteUploadInput = {
  /** As `requestUpload` named it. */
  attachmentId: string;
};

/** How sure a judge is of a scorecard. It is read by people; no calculation uses it. */
export type Confidence =
  /** Sure. */
  | 'HIGH'
  /** Somebody who knows more of the matter should look, too. */
  | 'LOW'
  /** Reasonably sure. */
  | 'MEDIUM';

/** Proof that an address is yours. */
export type ConfirmEmailAddressInput = {
  /** The code that was sent there. */
  code: string;
};

/** The answer to “did this solve it?”. */
export type ConfirmSolvedInput = {
  /** What is still missing, or went well, for staff: up to 1,000 characters. */
  comment?: string | null | undefined;
  /** Your opinion. */
  feedbackId: string;
  /** Whether it did; a “no” reopens the opinion. */
  solved: boolean;
};

/** What a subscriber may consent to, each on its own. */
export type ConsentPurpose =
  /** Messages that advertise, labelled [QC]. */
  | 'MARKETING'
  /** Reading, judging and answering their opinions. */
  | 'PROCESS_FEEDBACK'
  /** Publishing a win with the phone number masked. */
  | 'PUBLISH_WINNER';

/** A plan for a period that has none. */
export type CreatePrizePlanInput = {
  /** The period. */
  periodId: string;
  /** What can be won. */
  plan: PrizePlanDraftInput;
  /** Why; goes on the trail. */
  reason: string;
};

/** A new pool. */
export type CreateVoucherPoolInput = {
  /** What one code is worth. */
  faceValue: number;
  /** So few free codes, or fewer, are a warning. */
  lowStockAt: number;
  /** Its name, 3 to 120 characters. */
  name: string;
  /** Where its codes will come from. */
  source: VoucherSource;
};

/** A score on one criterion. */
export type CriterionScoreInput = {
  /** Code of the criterion, such as `FEASIBILITY`. */
  criterion: string;
  /** One of the criterion’s levels. */
  score: number;
};

/** What a criterion weighs. */
export type CriterionWeightInput = {
  /** Code of the criterion, such as `FEASIBILITY`. */
  code: string;
  /** Of the sum of all weights: 1 to 100. */
  weight: number;
};

/** What somebody asks of their data. */
export type DataRequestKind =
  /** To be forgotten. */
  | 'ERASURE'
  /** To read all that is held on them. */
  | 'EXPORT';

/** Somebody who leaves. */
export type DeactivateStaffMemberInput = {
  /** Who. */
  staffMemberId: string;
};

/** Why a judge should not judge an opinion. */
export type DeclareConflictInput = {
  /** The assignment to be released of. */
  assignmentId: string;
  /** Why: 3 to 500 characters. Goes on the trail. */
  reason: string;
};

/** Which award is not wanted. */
export type DeclineAwardInput = {
  /** The award. */
  awardId: string;
};

/** The draft to throw away. */
export type DeleteFeedbackDraftInput = {
  /** Its key. */
  key: string;
};

/** How a notification reaches a subscriber outside the app. */
export type DeliveryChannel =
  /** A letter to an address that the subscriber proved to be theirs. */
  | 'EMAIL'
  /** A text to the number that the subscription holds. */
  | 'SMS'
  /** A message to a browser that the subscriber signed up. */
  | 'WEB_PUSH';

/** Who gets the gift and where. */
export type DeliveryInput = {
  /** Full address. */
  address: string;
  /** Personal identity number, twelve digits. Asked for only where tax is withheld: the certificate names it. Kept encrypted. */
  identityNumber?: string | null | undefined;
  /** A Vietnamese mobile number that the courier can call, however it is typed. */
  phoneNumber: string;
  /** Name of the recipient. */
  recipientName: string;
};

/** How far a delivery has come. */
export type DeliveryStatus =
  /** The SMS centre says that the telephone has it. */
  | 'DELIVERED'
  /** It was tried as often as it may be. */
  | 'FAILED'
  /** It was handed over; nothing more is known. */
  | 'SENT'
  /** There was nowhere to send it, or no longer any wish for it. */
  | 'SKIPPED'
  /** The SMS centre says that the telephone never got it. */
  | 'UNDELIVERED'
  /** It leaves when it is due: at once, after quiet hours, or again. */
  | 'WAITING';

/** An award to take back, and why. */
export type DisqualifyAwardInput = {
  /** The award: announced or claimed, its gift not on the way. */
  awardId: string;
  /** Which rule was broken and how, 10 to 500 characters. The winner reads it. */
  reason: string;
};

/** How far a dossier is. */
export type DossierState =
  /** Its file is gone: the time to keep it was over, or a winner was erased. */
  | 'DELETED'
  /** It could not be made; it can be started again. */
  | 'FAILED'
  /** It can be downloaded. */
  | 'READY'
  /** Its documents are being written. */
  | 'RUNNING'
  /** It will be made within seconds. */
  | 'WAITING';

/** What a manager should know before publishing a plan. */
export type DraftWarningCode =
  /** Fewer than three opinions are read by everybody. */
  | 'FEW_ANCHORS'
  /** Most readings go to judges who do not know the topic. */
  | 'FEW_EXPERTS'
  /** Some judges cannot take over anything. */
  | 'JUDGES_AT_LIMIT'
  /** Some judges have nothing to read. */
  | 'JUDGES_WITHOUT_READINGS';

/** An opinion of one’s own as it should read from now on. */
export type EditFeedbackInput = {
  /** Files to attach from now on, in order; as they were when left out. What is taken out is deleted. */
  attachmentIds?: Array<string> | null | undefined;
  /** The opinion itself; 5,000 characters at the most. */
  body: string;
  /** The opinion. */
  feedbackId: string;
  /** Code of the province that it concerns, such as `79`; none when left out. */
  province?: string | null | undefined;
  /** What it is about in one line; 150 characters at the most. */
  title: string;
  /** Code of one of the programme’s topics. */
  topic: string;
};

/** What a subscriber said on the phone. */
export type EnterFeedbackInput = {
  /** Files to attach, in order: each uploaded by who writes it down; five at the most. */
  attachmentIds?: Array<string> | null | undefined;
  /** What was said, in the caller’s words: 1 to 5,000 characters. */
  body: string;
  /** A text of 8 to 100 characters, new for each call and the same for each attempt. */
  idempotencyKey: string;
  /** Code of the programme that it is for; `chia-se` unless given. */
  programmeCode?: string | null | undefined;
  /** Code of the province that it concerns, such as `79`. */
  province?: string | null | undefined;
  /** Who called: found by `subscriberByPhoneNumber`, and asked to confirm it. */
  subscriberId: string;
  /** What it is about in one line: 1 to 150 characters. */
  title: string;
  /** Code of one of the programme’s topics. */
  topic: string;
};

/** How far an opinion has come in the judging. */
export type EvaluationState =
  /** Judges are reading it. */
  | 'ASSIGNED'
  /** It passed screening and can be judged. */
  | 'ELIGIBLE'
  /** The round is finalised and it has its place. */
  | 'RANKED'
  /** All of its judges handed in their scorecards. */
  | 'SCORED'
  /** A round will judge it. */
  | 'SHORTLISTED';

/** A subscription that cannot win. */
export type ExcludeFromAwardsInput = {
  /** On which ground. */
  ground: ExclusionGround;
  /** In words: 3 to 500 characters. Goes on the trail. */
  reason: string;
  /** Whose. */
  subscriberId: string;
};

/** Why a subscription cannot win. Staff of the programme are known without it. */
export type ExclusionGround =
  /** Another ground of the published rules; the reason says which. */
  | 'OTHER'
  /** It belongs to somebody who works for a partner. */
  | 'PARTNER_STAFF'
  /** It belongs to a relative of somebody who decides. */
  | 'RELATIVE';

/** What to report on. */
export type ExportDossierInput = {
  /** A period with published winners. */
  periodId: string;
};

/** Opinions to download: those that meet every condition given. */
export type ExportFeedbackInput = {
  /** What kind of file. */
  format: FeedbackExportFormat;
  /** The period in which they were submitted. */
  periodId?: string | null | undefined;
  /** Code of the programme; `chia-se` unless given. */
  programmeCode?: string | null | undefined;
  /** Statuses of handling; all unless given. */
  status?: Array<FeedbackStatus> | null | undefined;
  /** Code of a topic. */
  topic?: string | null | undefined;
};

/** Where a set-aside event stands. */
export type FailedEventStatus =
  /** It failed three times. Retry it once its cause is mended. */
  | 'FAILED'
  /** A retry was asked for and is on its way. */
  | 'RETRYING'
  /** It waits behind a failed event of the same entity. */
  | 'WAITING';

/** By which way an opinion came in. */
export type FeedbackChannel =
  /** Another program. */
  | 'API'
  /** A call, written down by staff. */
  | 'CALL_CENTRE'
  /** The self-care app. */
  | 'MOBILE'
  /** The website. */
  | 'WEB';

/** What kind of step in the handling of an opinion. */
export type FeedbackEventKind =
  /** The carrier answered officially. */
  | 'ANSWER'
  /** The author said that it did not. */
  | 'NOT_SOLVED'
  /** A moderator changed what the public reads of it. */
  | 'REDACTION'
  /** The author said that the delivery solved the matter. */
  | 'SOLVED'
  /** It came to another status. */
  | 'STATUS'
  /** A moderator put it under another topic. */
  | 'TOPIC';

/** What kind of file. */
export type FeedbackExportFormat =
  /** Text with commas, in UTF-8. */
  | 'CSV'
  /** An Excel workbook; a sheet for each million opinions. */
  | 'XLSX';

/** How far a download is. */
export type FeedbackExportState =
  /** It ended early: the file is not whole. Ask for another. */
  | 'BROKEN'
  /** All of it was written. */
  | 'DONE'
  /** It can begin. */
  | 'READY'
  /** It is being written. */
  | 'RUNNING';

/** Which opinions to list: those that meet every condition given. */
export type FeedbackFilter = {
  /** The period in which they were submitted. */
  periodId?: string | null | undefined;
  /** Code of the programme. `chia-se` when neither this nor a period is given. */
  programmeCode?: string | null | undefined;
  /** Code of a province, such as `79`. */
  province?: string | null | undefined;
  /** Statuses of handling; without it, all that the viewer may see. */
  status?: Array<FeedbackStatus> | null | undefined;
  /** Submitted at this instant or later. */
  submittedFrom?: string | null | undefined;
  /** Submitted before this instant. */
  submittedUntil?: string | null | undefined;
  /** Code of a topic. */
  topic?: string | null | undefined;
};

/** In which order opinions are listed. */
export type FeedbackSort =
  /** The latest submitted first. */
  | 'NEWEST'
  /** The earliest submitted first. */
  | 'OLDEST';

/** Where the handling of an opinion stands. */
export type FeedbackStatus =
  /** Screening let it pass. Public from here on, and in the judging. */
  | 'ACKNOWLEDGED'
  /** The carrier will do it. */
  | 'ADOPTED'
  /** The carrier will not do it, and said why. */
  | 'DECLINED'
  /** The carrier has done it. */
  | 'DELIVERED'
  /** Screening has doubts: out of the public eye until a moderator decides. */
  | 'HELD'
  /** The carrier is working on it. */
  | 'IN_PROGRESS'
  /** Joined to an earlier one about the same matter. */
  | 'MERGED'
  /** It came in and waits for screening. */
  | 'RECEIVED'
  /** Screening refused it, with a reason that the author was told. */
  | 'REJECTED'
  /** Its author took it back before the carrier began to work on it. */
  | 'WITHDRAWN';

/** The round to finalise. */
export type FinaliseRoundInput = {
  /** true ends the round although scorecards are missing; opinions without one are not ranked. Goes on the trail and into the decision record. */
  force?: boolean | null | undefined;
  /** Why the round may end although its prize boundary lies inside the noise: 20 to 1,000 characters, without personal data, since it is published in the decision record. It also goes on the trail. Ignored where the boundary is settled. */
  overrideReason?: string | null | undefined;
  /** The round. */
  roundId: string;
};

/** The opinion to be told about. */
export type FollowFeedbackInput = {
  /** The opinion. */
  feedbackId: string;
};

/** A gift that was handed over. */
export type FulfilAwardInput = {
  /** The award. */
  awardId: string;
  /** The six digits that the winner was sent after your `requestHandOverCode`. Left out only where a colleague allowed it. */
  code?: string | null | undefined;
  /** Which things of a gift of several; all that are neither ordered nor handed over where nothing is said. */
  giftItemIds?: Array<string> | null | undefined;
  /** How it was handed over, 5 to 500 characters. */
  handOverNote: string;
};

/** How many codes to make. */
export type GenerateVouchersInput = {
  /** Name of the batch, 3 to 60 characters. A batch is made once: asking again makes no more. */
  batch: string;
  /** 1 to 1,000. */
  count: number;
  /** Until when they can be used. */
  expiresAt?: string | null | undefined;
  /** The pool. */
  poolId: string;
};

/** One of the things that make up a gift of several. */
export type GiftItemInput = {
  /** Name in English. */
  nameEn: string;
  /** Name in Vietnamese. */
  nameVi: string;
  /** Who brings it; a courier where nothing is said. */
  provider?: ProviderKind | null | undefined;
  /** What it is worth; of a top-up and a voucher exactly what it gives. All things of a gift are together worth what the gift is. */
  value: number;
  /** The pool of a voucher; nothing else has one. A gift has one voucher at the most. */
  voucherPoolId?: string | null | undefined;
};

/** Where an occasion stands. */
export type GiftOccasionStatus =
  /** Another person approved it; recipients are told when it opens. */
  | 'APPROVED'
  /** Every recipient was told. */
  | 'OPENED'
  /** One person proposed it; recipients can be added. Nobody was told. */
  | 'PROPOSED'
  /** It was not approved; stock and budget are free again. */
  | 'REJECTED';

/** One of the gifts that a winner may choose. */
export type GiftOptionInput = {
  /** The amount of a top-up; nothing else has one. */
  faceValue?: number | null | undefined;
  /** Where the gift is several things, two to five: each comes from its own provider, and the gift names none. */
  items?: Array<GiftItemInput> | null | undefined;
  /** Name in English. */
  nameEn: string;
  /** Name in Vietnamese. */
  nameVi: string;
  /** Who brings it; a courier where nothing is said. */
  provider?: ProviderKind | null | undefined;
  /** The pool of a voucher; nothing else has one. */
  voucherPoolId?: string | null | undefined;
};

/** Why subscribers get a gift that nobody won. */
export type GiftReason =
  /** An apology for what went wrong. */
  | 'APOLOGY'
  /** Their birthday. */
  | 'BIRTHDAY'
  /** Something else; the name says what. */
  | 'OTHER'
  /** Thanks, such as for a long time together. */
  | 'THANKS'
  /** A membership tier that they reached. */
  | 'TIER';

/** Where a substitute stands. */
export type GiftSubstituteStatus =
  /** Winners may choose it; the lost gift can’t be chosen any more. */
  | 'APPROVED'
  /** It waits for somebody else to decide. */
  | 'PROPOSED'
  /** It was not approved; another one can be proposed. */
  | 'REJECTED';

/** Codes of a partner. */
export type ImportVouchersInput = {
  /** Name of the batch, 3 to 60 characters; a batch can be revoked as one. */
  batch: string;
  /** 1 to 1,000 codes. A code that is there already stays as it is. */
  codes: Array<string>;
  /** Until when they can be used. */
  expiresAt?: string | null | undefined;
  /** The pool. */
  poolId: string;
};

/** A stage as the next period’s rules shall have it. */
export type JudgingStageInput = {
  /** How many opinions everybody reads: 0 to 5. Left out, three or as many as limits allow. */
  anchors?: number | null | undefined;
  /** How many judges read each opinion: 1 to 15. */
  judgesPerItem: number;
  /** Prizes in the last stage, entrants before that: 1 to 1,000. */
  places: number;
  /** Which stage it is; each once, the final last. */
  stage: RoundStage;
};

/** The languages that the product speaks. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese, unless somebody chooses otherwise. */
  | 'VI';

/** An exclusion that no longer holds. */
export type LiftExclusionInput = {
  /** Which. */
  exclusionId: string;
  /** Why: 3 to 500 characters. Goes on the trail. */
  reason: string;
};

/** Notifications that were read. */
export type MarkNotificationsReadInput = {
  /** Which, a hundred at the most. */
  ids: Array<string>;
};

/** The loyalty tiers, lowest first. */
export type MembershipTier =
  /** Đồng. */
  | 'BRONZE'
  /** Kim cương. */
  | 'DIAMOND'
  /** Vàng. */
  | 'GOLD'
  /** Bạc. */
  | 'SILVER'
  /** Titan. */
  | 'TITANIUM';

/** Opinions on the same matter to join to the earliest of them. */
export type MergeFeedbackInput = {
  /** The opinions, 1 to 100 of them. */
  feedbackIds: Array<string>;
  /** The one to merge into: public, and submitted before all of them. The earliest public one of the chosen unless given. */
  targetId?: string | null | undefined;
};

/** One decision on several opinions. */
export type ModerateFeedbackInput = {
  /** The decision. */
  deed: ModerationDeed;
  /** The opinions, 1 to 100 of them. */
  feedbackIds: Array<string>;
  /** Why: 1 to 1,000 characters. HOLD and REJECT need it, the others ignore it. */
  reason?: string | null | undefined;
};

/** What a moderator decides on opinions. */
export type ModerationDeed =
  /** Let them pass. */
  | 'ACKNOWLEDGE'
  /** Keep them out of the public eye for now. Needs a reason. */
  | 'HOLD'
  /** Refuse them for good. Needs a reason, which the authors read. */
  | 'REJECT'
  /** Send what was held back to screening. */
  | 'RELEASE';

/** A decision on one kind and channel. */
export type NotificationChoiceInput = {
  /** How they would go. */
  channel: DeliveryChannel;
  /** Whether they shall. */
  isWanted: boolean;
  /** What the notifications are about. */
  kind: NotificationKind;
};

/** What a notification is about. */
export type NotificationKind =
  /** An appeal against a judging has its answer. */
  | 'APPEAL_ANSWERED'
  /** An opinion won a prize. */
  | 'AWARD_ANNOUNCED'
  /** An award was taken back, and why. */
  | 'AWARD_DISQUALIFIED'
  /** A gift was handed over. */
  | 'AWARD_FULFILLED'
  /** The carrier answered an opinion. */
  | 'FEEDBACK_ANSWERED'
  /** The call centre wrote an opinion down for the subscriber. */
  | 'FEEDBACK_ENTERED'
  /** A moderator changed what the public reads of an opinion. */
  | 'FEEDBACK_REDACTED'
  /** An opinion moved on. */
  | 'FEEDBACK_STATUS_CHANGED'
  /** The carrier answered an opinion that the subscriber follows. */
  | 'FOLLOWED_FEEDBACK_ANSWERED'
  /** An opinion that the subscriber follows moved on. */
  | 'FOLLOWED_FEEDBACK_CHANGED'
  /** Such a gift was handed over. */
  | 'GIFT_DELIVERED'
  /** A gift that nobody won can be chosen, such as for a birthday. */
  | 'GIFT_OFFERED'
  /** A claimed gift can’t be had any more; a substitute can be chosen. */
  | 'GIFT_SUBSTITUTED'
  /** Such a gift was taken back, and why. */
  | 'GIFT_TAKEN_BACK';

/** What each recipient of an occasion gets. */
export type OccasionGiftInput = {
  /** What a recipient may choose from. */
  giftOptions: Array<GiftOptionInput>;
  /** Name in English. */
  nameEn: string;
  /** Name in Vietnamese. */
  nameVi: string;
  /** How many there are. */
  quantity: number;
  /** What one is worth. */
  value: number;
};

/** A pairwise final to open. */
export type OpenPairwiseFinalInput = {
  /** How many judges compare each pair: 1 to 15; left out, three. */
  judgesPerPair?: number | null | undefined;
  /** The round. */
  roundId: string;
};

/** A period to open, now or later. */
export type OpenPeriodInput = {
  /** The first instant at which it is closed. */
  closesAt: string;
  /** A month such as `2026-11`, or a year such as `2026`. */
  code: string;
  /** When it begins; now, unless given. */
  opensAt?: string | null | undefined;
  /** Code of the programme; `chia-se` unless given. */
  programmeCode?: string | null | undefined;
};

/** A round to open. */
export type OpenRoundInput = {
  /** How many opinions everybody reads, which ties the judges’ scales together: 0 to 5. Left out, as the rules say: usually three, or as many as the judges’ limits allow. */
  anchors?: number | null | undefined;
  /** Why a number is not that of the frozen rules: 3 to 500 characters, which everybody can read. Without it such a round is refused. */
  deviationReason?: string | null | undefined;
  /** How many judges read each opinion: 1 to 15. Left out, as the rules say. */
  judgesPerItem?: number | null | undefined;
  /** How staff call it; each name once in a period. */
  name: string;
  /** The period whose opinions are judged; it may still be open. */
  periodId: string;
  /** How many places there are to win, prizes or entrants of the final: 1 to 1,000. Left out, as the rules say. */
  prizePlaces?: number | null | undefined;
  /** Which stage of the period’s rules it is; left out, the panel, or of a year its final. */
  stage?: RoundStage | null | undefined;
};

/** A gift to order anew. */
export type OrderGiftAgainInput = {
  /** The award whose gift the provider refused. */
  awardId: string;
};

/** What a judge finds of a pair, over all criteria of the rubric together. */
export type PairVerdict =
  /** The judge has a conflict with one of them; it counts for neither. */
  | 'ABSTAIN'
  /** Both are equally good: half a win for each. */
  | 'EQUAL'
  /** The first is the better one. */
  | 'FIRST'
  /** The second is the better one. */
  | 'SECOND';

/** A judge for a panel. */
export type PanelJudgeInput = {
  /** Opinions to read at most: 1 to 10,000. */
  limit: number;
  /** The staff member; must be allowed to judge. */
  staffId: string;
  /** Codes of the topics that they know; left out or empty for all of them. */
  topics?: Array<string> | null | undefined;
};

/** Where a period stands at this moment. */
export type PeriodStatus =
  /** It is over. */
  | 'CLOSED'
  /** It runs: opinions can be submitted, if it is a month. */
  | 'OPEN'
  /** It has not begun. */
  | 'SCHEDULED';

/** What to download. */
export type PrepareDossierDownloadInput = {
  /** A dossier that is ready. */
  dossierId: string;
};

/** Whose tax to certify. */
export type PrepareTaxCertificateInput = {
  /** An award whose tax was withheld. */
  awardId: string;
};

/** A prize of a plan. */
export type PrizeInput = {
  /** What the winner may choose from. */
  giftOptions: Array<GiftOptionInput>;
  /** How high it ranks. */
  level: PrizeLevel;
  /** Name in English. */
  nameEn: string;
  /** Name in Vietnamese. */
  nameVi: string;
  /** How many there are. */
  quantity: number;
  /** What one is worth. */
  value: number;
};

/** How high a prize ranks. Has nothing to do with membership tiers. */
export type PrizeLevel =
  /** Giải Kim cương, of the year. */
  | 'DIAMOND'
  /** Giải Khuyến khích, of the month. */
  | 'ENCOURAGEMENT'
  /** Giải Nhất, of the month. */
  | 'FIRST'
  /** Quà tặng, of another occasion: not won, and in no plan of a period. */
  | 'GIFT'
  /** Giải Vàng, of the year. */
  | 'GOLD'
  /** Giải Nhì, of the month. */
  | 'SECOND'
  /** Giải Bạc, of the year. */
  | 'SILVER'
  /** Giải Ba, of the month. */
  | 'THIRD';

/** Everything that a version of a plan says. */
export type PrizePlanDraftInput = {
  /** What all awards together may be worth. */
  budget: number;
  /** What it is, in English. */
  descriptionEn: string;
  /** What it is, in Vietnamese. */
  descriptionVi: string;
  /** The prizes, the best first. */
  prizes: Array<PrizeInput>;
  /** How often one subscriber may win in the period. */
  winsPerSubscriber?: number | null | undefined;
};

/** Which round to propose awards from. */
export type ProposeAwardsInput = {
  /** true to see the outcome without keeping anything. */
  dryRun?: boolean | null | undefined;
  /** A finalised round. */
  roundId: string;
};

/** A gift for another occasion than a prize. */
export type ProposeGiftOccasionInput = {
  /** What all gifts together may be worth. */
  budget: number;
  /** Until when they choose. */
  closesAt: string;
  /** What each gets. */
  gift: OccasionGiftInput;
  /** The same again is the same occasion, so a retry is safe. */
  idempotencyKey: string;
  /** Why for these; goes on the trail. */
  justification: string;
  /** What recipients read, in English. */
  nameEn: string;
  /** What recipients read, in Vietnamese. */
  nameVi: string;
  /** From when recipients know and choose. */
  opensAt: string;
  /** Why there is a gift. */
  reason: GiftReason;
  /** Subscribers who get one, up to 1,000; add more afterwards. */
  recipientIds: Array<string>;
};

/** A gift that can’t be had any more, and what is to stand in for it. */
export type ProposeSubstituteInput = {
  /** The gift option that can’t be had any more. */
  giftOptionId: string;
  /** Why the gift can’t be had any more, 10 to 500 characters. Goes on the trail. */
  reason: string;
  /** What stands in for it. */
  substitute: GiftOptionInput;
  /** What it is worth: no less than the lost gift. Of a top-up exactly its amount. */
  value: number;
};

/** Who brings a gift. */
export type ProviderKind =
  /** A thing, to an address. */
  | 'COURIER'
  /** Something that a partner gives. */
  | 'PERK'
  /** Credit on the subscription. */
  | 'TOP_UP'
  /** A code from a pool. */
  | 'VOUCHER';

/** Where an order stands with its provider. */
export type ProviderOrderStatus =
  /** Sent to be given, and the outcome is not known: it is looked up, never sent again blindly. */
  | 'COMMITTING'
  /** The provider gave it. */
  | 'CONFIRMED'
  /** What the provider says does not fit the order: a person looks into it. */
  | 'DISPUTED'
  /** Nothing was given yet; it is being reserved, or waits to be. */
  | 'QUEUED'
  /** The provider did not give it, and will not. It may be ordered anew. */
  | 'REFUSED'
  /** The provider is at it. */
  | 'WORKING';

/** Whose winners to publish. */
export type PublishWinnersInput = {
  /** The proposal. */
  proposalId: string;
};

/** Which waiting opinions: those that meet every condition given. */
export type QueueFilter = {
  /** Code of a department. */
  department?: string | null | undefined;
  /** True for what is past its deadline only. */
  overdue?: boolean | null | undefined;
  /** Code of the programme; `chia-se` unless given. */
  programmeCode?: string | null | undefined;
  /** Steps of handling; all in which the carrier is waited for unless given: RECEIVED, HELD, ACKNOWLEDGED, IN_PROGRESS, ADOPTED. */
  status?: Array<FeedbackStatus> | null | undefined;
  /** Code of a topic. */
  topic?: string | null | undefined;
};

/** In which order the queue is worked off. */
export type QueueOrder =
  /** The earliest submitted first. */
  | 'AGE'
  /** What is due first, or most overdue, comes first. */
  | 'DEADLINE'
  /** The riskiest first, as the automatic screening sees it; the earliest of them first. */
  | 'RISK';

/** Hours in which nothing is sent. */
export type QuietHoursInput = {
  /** When they begin in Vietnam, such as `22:00`. */
  from: string;
  /** When they end; before `from`, on the next day. */
  until: string;
};

/** A day of a provider to compare. */
export type ReconcileGiftsInput = {
  /** A day in Vietnam, such as `2026-11-23`. */
  day: string;
  /** Which provider. */
  provider: ProviderKind;
};

/** A decision on one purpose. */
export type RecordConsentInput = {
  /** true to give the consent, false to withdraw it. */
  granted: boolean;
  /** What it is about. */
  purpose: ConsentPurpose;
  /** Version of the wording that was shown, such as `2026-01`. */
  wordingVersion: string;
};

/** Tax that was withheld. */
export type RecordTaxWithheldInput = {
  /** A claimed award on which tax is due. */
  awardId: string;
  /** Only where the winner had what the claim told of them erased. */
  winner?: TaxedWinnerInput | null | undefined;
};

/** What the public may read of an opinion from now on. */
export type RedactFeedbackInput = {
  /** The text in the author’s words, with `[…]` wherever some are left out. The whole text shows it in full again. */
  body: string;
  /** The opinion. */
  feedbackId: string;
  /** Why, as the author will read it: 1 to 1,000 characters. It stays on the trail, so it must not repeat what is taken out. */
  reason: string;
  /** The title in the author’s words, with `[…]` wherever some are left out. The whole title shows it in full again. */
  title: string;
};

/** The session to go on with. */
export type RefreshSessionInput = {
  /** As the last `session` gave it. */
  refreshToken: string;
};

/** What `pushManager.subscribe()` of a browser returned. */
export type RegisterPushDeviceInput = {
  /** Its key `auth`, base64url. */
  auth: string;
  /** Its `endpoint`. */
  endpoint: string;
  /** Its key `p256dh`, base64url. */
  p256dh: string;
};

/** Which proposal to reject, and why. */
export type RejectAwardsInput = {
  /** The proposal. */
  proposalId: string;
  /** Why; goes on the trail. */
  reason: string;
};

/** Which occasion to reject, and why. */
export type RejectGiftOccasionInput = {
  /** The occasion. */
  occasionId: string;
  /** Why; goes on the trail. */
  reason: string;
};

/** Which substitute is not approved, and why. */
export type RejectSubstituteInput = {
  /** Why, 3 to 500 characters. */
  reason: string;
  /** The substitute. */
  substituteId: string;
};

/** Judges to remind. */
export type RemindJudgesInput = {
  /** The round that they judge in. */
  roundId: string;
};

/** A browser to forget. */
export type RemovePushDeviceInput = {
  /** Which of your own; or its `endpoint`. */
  deviceId?: string | null | undefined;
  /** The `endpoint` that it was signed up with: how a browser names itself. */
  endpoint?: string | null | undefined;
};

/** The wish to be forgotten. It cannot be taken back. */
export type RequestErasureInput = {
  /** Leaves the public text of your opinions, under no name; otherwise the text goes too. */
  keepPublicText: boolean;
  /** Your own number, so that nobody does this by mistake. */
  phoneNumber: string;
};

/** A gift that you are about to hand over. */
export type RequestHandOverCodeInput = {
  /** The award, its gift on the way. */
  awardId: string;
};

/** Who wants to sign in. */
export type RequestSignInCodeInput = {
  /** As a subscriber or as staff. */
  as: SignInAs;
  /** A Vietnamese mobile number, however it is typed. */
  phoneNumber: string;
};

/** A file to upload. */
export type RequestUploadInput = {
  /** What it is: `image/jpeg`, `image/png`, `image/webp` or `application/pdf`. Its content is looked at when it is there. */
  contentType: string;
  /** Its name, such as `cot-song.jpg`. */
  fileName: string;
  /** A text of 8 to 100 characters, new for each file and the same for each attempt: an address that has expired is asked for anew with it. */
  idempotencyKey: string;
  /** How many bytes it has, exactly. */
  size: number;
};

/** An official answer to give. */
export type RespondToFeedbackInput = {
  /** Files to give with it, in order: each uploaded by who answers; five at the most. */
  attachmentIds?: Array<string> | null | undefined;
  /** What the author and the public will read: 1 to 5,000 characters. */
  body: string;
  /** By when the carrier promises to deliver: from now on, two years at the most. The opinion is overdue from then on. */
  deliverBy?: string | null | undefined;
  /** The opinion. */
  feedbackId: string;
};

/** What to begin once more. */
export type RestartDossierInput = {
  /** A dossier that failed. */
  dossierId: string;
};

/** Why awarding goes on. */
export type ResumeAwardsInput = {
  /** For staff: 3 to 500 characters. Goes on the trail. */
  reason: string;
};

/** What to try again. */
export type RetryDeliveryInput = {
  /** A delivery that failed or never arrived. */
  deliveryId: string;
};

/** A failure to try again. */
export type RetryFailedEventInput = {
  /** The subgraph. */
  consumer: string;
  /** The event. */
  eventId: string;
};

/** Codes to take back. */
export type RevokeVouchersInput = {
  /** One batch; the whole pool where left out. */
  batch?: string | null | undefined;
  /** The pool. */
  poolId: string;
  /** Why, 3 to 500 characters; goes on the trail. */
  reason: string;
};

/** Which stage of a period’s judging a round is. */
export type RoundStage =
  /** The best of the panel’s round, read by the whole panel of the final. */
  | 'FINAL'
  /** Judges read the shortlist, each opinion by several of them. */
  | 'PANEL'
  /** Of a year’s period: the best of its months, read by the whole panel of this final. */
  | 'YEAR_FINAL';

/** Where a round of judging stands. */
export type RoundStatus =
  /** Judges have their assignments and are at work. */
  | 'ASSIGNED'
  /** The ranking stands and never changes. */
  | 'FINALISED'
  /** Opened: the shortlist is still to be made. */
  | 'OPEN'
  /** The shortlist stands; it may be made anew. */
  | 'SHORTLISTED';

/** What has been written so far. */
export type SaveFeedbackDraftInput = {
  /** Files attached so far, in order; as they were when left out. */
  attachmentIds?: Array<string> | null | undefined;
  /** The text so far; may be empty. */
  body: string;
  /** A text of 8 to 100 characters, new for each draft. Submit with it as idempotency key, and the draft is gone when the opinion stands. */
  key: string;
  /** Code of the province chosen so far. */
  province?: string | null | undefined;
  /** The title so far; may be empty. */
  title: string;
  /** Code of the topic chosen so far. */
  topic?: string | null | undefined;
  /** The version that was last seen; left out or 0 for a new draft. */
  version?: number | null | undefined;
};

/** What a judge thinks of an opinion. */
export type ScorecardInput = {
  /** The judge’s assignment. */
  assignmentId: string;
  /** At most 2,000 characters; required, with at least 10, where a score is a lowest or a highest one. */
  comment?: string | null | undefined;
  /** How sure the judge is. */
  confidence?: Confidence | null | undefined;
  /** Each criterion once. All of them to hand in; a draft may lack some. */
  scores: Array<CriterionScoreInput>;
};

/** Whether a scorecard counts. */
export type ScorecardStatus =
  /** Kept for later; does not count. */
  | 'DRAFT'
  /** Handed in; counts as it stands when the round ends. */
  | 'SUBMITTED';

/** What the automatic screening noticed in an opinion. */
export type ScreeningFinding =
  /** What advertisers write. */
  | 'ADVERTISING'
  /** An e-mail address in the text. */
  | 'EMAIL'
  /** Keys hit at random. */
  | 'GIBBERISH'
  /** The number of an identity paper in the text. */
  | 'ID_NUMBER'
  /** Links to other sites. */
  | 'LINKS'
  /** Words that may insult or spread hate. */
  | 'OFFENSIVE_LANGUAGE'
  /** A phone number in the text. */
  | 'PHONE_NUMBER'
  /** The same words again and again. */
  | 'REPETITION';

/** Which opinions to search: those that meet every condition given. */
export type SearchFeedbackFilter = {
  /** The period in which they were submitted. */
  periodId?: string | null | undefined;
  /** Code of the programme; `chia-se` unless given. */
  programmeCode?: string | null | undefined;
  /** Code of a province, such as `79`. */
  province?: string | null | undefined;
  /** Statuses of handling; without it, all that are public. */
  status?: Array<FeedbackStatus> | null | undefined;
  /** Code of a topic. */
  topic?: string | null | undefined;
};

/** When scorecards are due. */
export type SetDueDateInput = {
  /** In the future; null for no date. */
  dueAt?: string | null | undefined;
  /** The round. */
  roundId: string;
};

/** Where e-mail shall go. */
export type SetEmailAddressInput = {
  /** Your address; a code is sent there. */
  address: string;
};

/** The panel of a round, in place of whichever it had. */
export type SetPanelInput = {
  /** 2 to 500 judges. */
  judges: Array<PanelJudgeInput>;
  /** The round. */
  roundId: string;
};

/** What somebody’s department answers for. */
export type SetResponsibilitiesInput = {
  /** Whose. */
  staffMemberId: string;
  /** Codes of topics, such as `NETWORK_QUALITY`; all of them from now on, 50 at the most. */
  topics: Array<string>;
};

/** A deadline to set for one step of one topic. */
export type SetServiceLevelInput = {
  /** Hours, counted day and night: 1 to 8,760. */
  hours: number;
  /** Code of the programme; `chia-se` unless given. */
  programmeCode?: string | null | undefined;
  /** RECEIVED, HELD, ACKNOWLEDGED, IN_PROGRESS or ADOPTED. */
  status: FeedbackStatus;
  /** Code of one of its topics. */
  topic: string;
};

/** How to make the shortlist of a round, in place of whichever it had. */
export type ShortlistRoundInput = {
  /** Opinions to add by hand, whatever the rule says of them: at most 1,000. Goes on the trail. */
  feedbackIds?: Array<string> | null | undefined;
  /** How many the rule takes of each topic: 0 to 5,000. */
  perTopic: number;
  /** The round. */
  roundId: string;
};

/** As whom somebody signs in: one number may belong to a subscriber and a staff member. */
export type SignInAs =
  /** As the staff member who works under the number. */
  | 'STAFF'
  /** As the subscription that holds the number. */
  | 'SUBSCRIBER';

/** The code that arrived, and for whom it was asked. */
export type SignInInput = {
  /** As a subscriber or as staff. */
  as: SignInAs;
  /** Six digits. */
  code: string;
  /** The number that the code was sent to. */
  phoneNumber: string;
};

/** The session to end. */
export type SignOutInput = {
  /** A refresh token of the session. */
  refreshToken: string;
};

/** What somebody does for the programme. A person may have several. */
export type StaffRole =
  /** Appoints staff and looks after the platform. */
  | 'ADMIN'
  /** Approves awards that somebody else proposed. */
  | 'APPROVER'
  /** Writes opinions down for subscribers who call. */
  | 'CALL_CENTRE'
  /** Hands gifts over. */
  | 'FULFILMENT'
  /** Scores opinions without learning who wrote them. */
  | 'JUDGE'
  /** Screens opinions and answers them. */
  | 'MODERATOR'
  /** Opens periods and rounds, proposes or publishes awards. */
  | 'PROGRAMME_MANAGER';

/** Which gift to send on its way. */
export type StartFulfilmentInput = {
  /** A claimed award. */
  awardId: string;
};

/** Why nothing is to be awarded or claimed. */
export type StopAwardsInput = {
  /** What the pages say, 500 characters at the most; left out, the usual words. */
  notice?: string | null | undefined;
  /** For staff: 3 to 500 characters. Goes on the trail. */
  reason: string;
};

/** An opinion to submit. */
export type SubmitFeedbackInput = {
  /** Files to attach, in order: each uploaded by its author, complete, and used nowhere else; five at the most. */
  attachmentIds?: Array<string> | null | undefined;
  /** The opinion itself: 1 to 5,000 characters. */
  body: string;
  /** By which way it comes; WEB unless given. CALL_CENTRE is for staff alone. */
  channel?: FeedbackChannel | null | undefined;
  /** A text of 8 to 100 characters, new for each opinion and the same for each attempt to send it: however often it is sent, it is submitted once. */
  idempotencyKey: string;
  /** Code of the programme that it is for; `chia-se` unless given. */
  programmeCode?: string | null | undefined;
  /** Code of the province that it concerns, such as `79`. */
  province?: string | null | undefined;
  /** What it is about in one line: 1 to 150 characters. */
  title: string;
  /** Code of one of the programme’s topics, such as `NETWORK_QUALITY`. */
  topic: string;
};

/** The opinion that one says the same as. */
export type SupportFeedbackInput = {
  /** The opinion. */
  feedbackId: string;
};

/** Who the winner is, as their identity card says. */
export type TaxedWinnerInput = {
  /** The identity number: twelve digits. */
  identityNumber: string;
  /** The whole name. */
  name: string;
};

/** The opinion to hear no more of. */
export type UnfollowFeedbackInput = {
  /** The opinion. */
  feedbackId: string;
};

/** Merged opinions to take apart again. */
export type UnmergeFeedbackInput = {
  /** The merged opinions, 1 to 100 of them. */
  feedbackIds: Array<string>;
};

/** What a subscriber says of themselves. What is left out stays. */
export type UpdateProfileInput = {
  /** How to be called; empty for no name. */
  displayName?: string | null | undefined;
  /** The language of notifications. */
  language?: Language | null | undefined;
};

/** What somebody is to the platform. */
export type ViewerKind =
  /** Not signed in. */
  | 'ANONYMOUS'
  /** A staff member. */
  | 'STAFF'
  /** A subscriber. */
  | 'SUBSCRIBER';

/** Where the codes of a pool come from. */
export type VoucherSource =
  /** Made here, 85 random bits each. */
  | 'GENERATED'
  /** A partner gave them to us. */
  | 'IMPORTED';

/** The opinion of one’s own to take back. */
export type WithdrawFeedbackInput = {
  /** The opinion. */
  feedbackId: string;
};

/** The opinion that one no longer supports. */
export type WithdrawSupportInput = {
  /** The opinion. */
  feedbackId: string;
};

export type ChangeNotificationPreferencesMutationVariables = Exact<{
  input: ChangeNotificationPreferencesInput;
}>;


export type ChangeNotificationPreferencesMutation = { __typename: 'Mutation', changeNotificationPreferences: { __typename: 'NotificationPreferencesPayload', preferences: { __typename: 'NotificationPreferences', digestAt: string | null, choices: Array<{ __typename: 'NotificationChoice', kind: NotificationKind, channel: DeliveryChannel, isWanted: boolean }>, quietHours: { __typename: 'QuietHours', from: string, until: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConfirmEmailAddressMutationVariables = Exact<{
  input: ConfirmEmailAddressInput;
}>;


export type ConfirmEmailAddressMutation = { __typename: 'Mutation', confirmEmailAddress: { __typename: 'NotificationPreferencesPayload', preferences: { __typename: 'NotificationPreferences', emailAddress: { __typename: 'EmailAddress', address: string, verifiedAt: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type DeveloperOutboxQueryVariables = Exact<{
  to?: string | null | undefined;
}>;


export type DeveloperOutboxQuery = { __typename: 'Query', developerOutbox: Array<{ __typename: 'SentMessage', body: string, createdAt: string }> };

export type ExportMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportMyDataMutation = { __typename: 'Mutation', exportMyData: { __typename: 'DataRequestPayload', request: { __typename: 'DataRequest', id: string, kind: DataRequestKind, requestedAt: string, dueAt: string, completedAt: string | null, receipts: Array<{ __typename: 'DataReceipt', subgraph: string, records: number | null, answeredAt: string | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { __typename: 'Mutation', markNotificationsRead: { __typename: 'MarkNotificationsReadPayload', marked: number | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { __typename: 'Query', me: { __typename: 'Subscriber', id: string, displayName: string | null, phoneNumber: string | null, membershipTier: MembershipTier | null, language: Language | null, unreadNotificationCount: number | null } | null };

export type MyConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyConsentsQuery = { __typename: 'Query', consentWordings: Array<{ __typename: 'ConsentWording', purpose: ConsentPurpose, text: string, version: string }>, me: { __typename: 'Subscriber', id: string, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, granted: boolean, recordedAt: string, wordingVersion: string }> | null } | null };

export type MyDataRequestsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyDataRequestsQuery = { __typename: 'Query', me: { __typename: 'Subscriber', id: string, dataRequests: { __typename: 'DataRequestConnection', edges: Array<{ __typename: 'DataRequestEdge', cursor: string, node: { __typename: 'DataRequest', id: string, kind: DataRequestKind, requestedAt: string, dueAt: string, completedAt: string | null, keepPublicText: boolean, document: string | null, receipts: Array<{ __typename: 'DataReceipt', subgraph: string, records: number | null, answeredAt: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyNotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNotificationPreferencesQuery = { __typename: 'Query', pushPublicKey: string | null, me: { __typename: 'Subscriber', id: string, notificationPreferences: { __typename: 'NotificationPreferences', digestAt: string | null, choices: Array<{ __typename: 'NotificationChoice', kind: NotificationKind, channel: DeliveryChannel, isWanted: boolean }>, quietHours: { __typename: 'QuietHours', from: string, until: string } | null, emailAddress: { __typename: 'EmailAddress', address: string, verifiedAt: string | null } | null, pushDevices: Array<{ __typename: 'PushDevice', id: string, addedAt: string }> } | null } | null };

export type MyNotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyNotificationsQuery = { __typename: 'Query', me: { __typename: 'Subscriber', id: string, unreadNotificationCount: number | null, notifications: { __typename: 'NotificationConnection', edges: Array<{ __typename: 'NotificationEdge', cursor: string, node: { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, link: string, subjectId: string, createdAt: string, readAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type MyProfileQuery = { __typename: 'Query', me: { __typename: 'Subscriber', id: string, phoneNumber: string | null, displayName: string | null, language: Language | null, membershipTier: MembershipTier | null, registeredAt: string | null, perks: Array<{ __typename: 'Perk', id: string, name: string, partner: string }> | null, numberHistory: Array<{ __typename: 'NumberHolding', phoneNumber: string, heldFrom: string, heldUntil: string | null }> | null } | null };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { __typename: 'Mutation', recordConsent: { __typename: 'RecordConsentPayload', consent: { __typename: 'Consent', purpose: ConsentPurpose, granted: boolean, recordedAt: string, wordingVersion: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;


export type RefreshSessionMutation = { __typename: 'Mutation', refreshSession: { __typename: 'SessionPayload', session: { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, refreshToken: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RegisterPushDeviceMutationVariables = Exact<{
  input: RegisterPushDeviceInput;
}>;


export type RegisterPushDeviceMutation = { __typename: 'Mutation', registerPushDevice: { __typename: 'NotificationPreferencesPayload', preferences: { __typename: 'NotificationPreferences', pushDevices: Array<{ __typename: 'PushDevice', id: string, addedAt: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RemoveEmailAddressMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveEmailAddressMutation = { __typename: 'Mutation', removeEmailAddress: { __typename: 'NotificationPreferencesPayload', preferences: { __typename: 'NotificationPreferences', emailAddress: { __typename: 'EmailAddress', address: string, verifiedAt: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RemovePushDeviceMutationVariables = Exact<{
  input: RemovePushDeviceInput;
}>;


export type RemovePushDeviceMutation = { __typename: 'Mutation', removePushDevice: { __typename: 'NotificationPreferencesPayload', preferences: { __typename: 'NotificationPreferences', pushDevices: Array<{ __typename: 'PushDevice', id: string, addedAt: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RequestErasureMutationVariables = Exact<{
  input: RequestErasureInput;
}>;


export type RequestErasureMutation = { __typename: 'Mutation', requestErasure: { __typename: 'DataRequestPayload', request: { __typename: 'DataRequest', id: string, kind: DataRequestKind, requestedAt: string, dueAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RequestSignInCodeMutationVariables = Exact<{
  input: RequestSignInCodeInput;
}>;


export type RequestSignInCodeMutation = { __typename: 'Mutation', requestSignInCode: { __typename: 'RequestSignInCodePayload', sent: boolean | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SetEmailAddressMutationVariables = Exact<{
  input: SetEmailAddressInput;
}>;


export type SetEmailAddressMutation = { __typename: 'Mutation', setEmailAddress: { __typename: 'NotificationPreferencesPayload', preferences: { __typename: 'NotificationPreferences', emailAddress: { __typename: 'EmailAddress', address: string, verifiedAt: string | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { __typename: 'Mutation', signIn: { __typename: 'SessionPayload', session: { __typename: 'Session', accessToken: string, accessTokenExpiresAt: string, refreshToken: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { __typename: 'Mutation', signOut: { __typename: 'SignOutPayload', signedOut: boolean | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { __typename: 'Mutation', updateProfile: { __typename: 'SubscriberPayload', subscriber: { __typename: 'Subscriber', id: string, displayName: string | null, language: Language | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: ViewerKind, scopes: Array<string>, staffMember: { __typename: 'StaffMember', id: string, name: string, roles: Array<StaffRole> } | null, subscriber: { __typename: 'Subscriber', id: string, displayName: string | null, phoneNumber: string | null, membershipTier: MembershipTier | null, language: Language | null, unreadNotificationCount: number | null } | null } };

export type AnswerAppealMutationVariables = Exact<{
  input: AnswerAppealInput;
}>;


export type AnswerAppealMutation = { __typename: 'Mutation', answerAppeal: { __typename: 'AppealPayload', appeal: { __typename: 'Appeal', id: string, status: AppealStatus, answer: string | null, answeredAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConsoleAppealsQueryVariables = Exact<{
  status?: AppealStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleAppealsQuery = { __typename: 'Query', appeals: { __typename: 'AppealConnection', edges: Array<{ __typename: 'AppealEdge', node: { __typename: 'Appeal', id: string, reason: string, status: AppealStatus, submittedAt: string, answer: string | null, answeredAt: string | null, round: { __typename: 'Round', id: string, name: string } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string, body: string, topic: { __typename: 'Topic', code: string, name: string }, period: { __typename: 'Period', id: string, code: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AllowHandOverWithoutCodeMutationVariables = Exact<{
  input: AllowHandOverWithoutCodeInput;
}>;


export type AllowHandOverWithoutCodeMutation = { __typename: 'Mutation', allowHandOverWithoutCode: { __typename: 'AllowHandOverWithoutCodePayload', award: { __typename: 'Award', id: string, status: AwardStatus | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ApproveAwardsMutationVariables = Exact<{
  input: ApproveAwardsInput;
}>;


export type ApproveAwardsMutation = { __typename: 'Mutation', approveAwards: { __typename: 'ApproveAwardsPayload', proposal: { __typename: 'AwardProposal', id: string, status: AwardProposalStatus, decidedAt: string | null, decidedBy: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type AwardExclusionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AwardExclusionsQuery = { __typename: 'Query', awardExclusions: { __typename: 'AwardExclusionConnection', edges: Array<{ __typename: 'AwardExclusionEdge', node: { __typename: 'AwardExclusion', id: string, ground: ExclusionGround, reason: string, excludedAt: string, liftedAt: string | null, subscriber: { __typename: 'Subscriber', id: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AwardPeriodQueryVariables = Exact<{
  periodId: string;
}>;


export type AwardPeriodQuery = { __typename: 'Query', period: { __typename: 'Period', id: string, code: string, status: PeriodStatus, prizePlan: { __typename: 'PrizePlan', id: string, version: number, frozenAt: string | null, supersededAt: string | null, budget: number | null, committed: number | null, winsPerSubscriber: number, description: string, prizes: Array<{ __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, name: string }> }> } | null } | null, rounds: { __typename: 'RoundConnection', edges: Array<{ __typename: 'RoundEdge', node: { __typename: 'Round', id: string, name: string, stage: RoundStage, status: RoundStatus, finalisedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type AwardPeriodsQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardPeriodsQuery = { __typename: 'Query', programmes: { __typename: 'ProgrammeConnection', edges: Array<{ __typename: 'ProgrammeEdge', node: { __typename: 'Programme', id: string, code: string, name: string, periods: { __typename: 'PeriodConnection', edges: Array<{ __typename: 'PeriodEdge', node: { __typename: 'Period', id: string, code: string, status: PeriodStatus } }> } } }> } };

export type AwardStopNowQueryVariables = Exact<{ [key: string]: never; }>;


export type AwardStopNowQuery = { __typename: 'Query', awardStop: { __typename: 'AwardStop', notice: string, stoppedAt: string } | null };

export type AwardToHandOverQueryVariables = Exact<{
  id: string;
}>;


export type AwardToHandOverQuery = { __typename: 'Query', award: { __typename: 'Award', id: string, status: AwardStatus | null, handOverNote: string | null, delivery: { __typename: 'Delivery', recipientName: string, phoneNumber: string, address: string } | null, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, provider: ProviderKind, amount: number | null, hasArrived: boolean, order: { __typename: 'ProviderOrder', id: string, status: ProviderOrderStatus, providerReference: string | null, tries: number, refusal: string | null, createdAt: string, doneAt: string | null } | null }> | null } | null };

export type ConsoleAwardsQueryVariables = Exact<{
  filter?: AwardFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleAwardsQuery = { __typename: 'Query', awards: { __typename: 'AwardConnection', edges: Array<{ __typename: 'AwardEdge', node: { __typename: 'Award', id: string, status: AwardStatus | null, rank: number | null, value: number | null, taxWithheld: number | null, announcedAt: string | null, claimBy: string | null, claimedAt: string | null, fulfilledAt: string | null, proposedBy: string | null, approvedBy: string | null, publishedBy: string | null, fulfilledBy: string | null, period: { __typename: 'Period', id: string, code: string } | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel }, giftOption: { __typename: 'GiftOption', id: string, name: string } | null, giftOrder: { __typename: 'ProviderOrder', id: string, status: ProviderOrderStatus, provider: ProviderKind, item: string, tries: number, refusal: string | null } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConsoleLedgerQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleLedgerQuery = { __typename: 'Query', awardLedger: { __typename: 'AwardLedgerEntryConnection', edges: Array<{ __typename: 'AwardLedgerEntryEdge', node: { __typename: 'AwardLedgerEntry', sequence: number, deed: AwardLedgerDeed, recordedAt: string, awardId: string, rank: number | null, value: number, hash: string, previousHash: string, decisionRecordHash: string | null, actorId: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, ledgerCheckpoints: { __typename: 'LedgerCheckpointConnection', edges: Array<{ __typename: 'LedgerCheckpointEdge', node: { __typename: 'LedgerCheckpoint', day: string, sequence: number, hash: string, issuedAt: string } }> } };

export type ConsoleProposalsQueryVariables = Exact<{
  periodId: string;
  after?: string | null | undefined;
}>;


export type ConsoleProposalsQuery = { __typename: 'Query', awardProposals: { __typename: 'AwardProposalConnection', edges: Array<{ __typename: 'AwardProposalEdge', node: { __typename: 'AwardProposal', id: string, kind: AwardProposalKind, status: AwardProposalStatus, roundId: string, proposedAt: string, proposedBy: string | null, decidedAt: string | null, decidedBy: string | null, publishedAt: string | null, publishedBy: string | null, rejectionReason: string | null, awards: { __typename: 'AwardConnection', edges: Array<{ __typename: 'AwardEdge', node: { __typename: 'Award', id: string, rank: number | null, value: number | null, status: AwardStatus | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel }, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, skips: { __typename: 'AwardSkipConnection', edges: Array<{ __typename: 'AwardSkipEdge', node: { __typename: 'AwardSkip', rank: number, reason: AwardSkipReason, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DisqualifyAwardMutationVariables = Exact<{
  input: DisqualifyAwardInput;
}>;


export type DisqualifyAwardMutation = { __typename: 'Mutation', disqualifyAward: { __typename: 'DisqualifyAwardPayload', award: { __typename: 'Award', id: string, status: AwardStatus | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ExportDossierMutationVariables = Exact<{
  input: ExportDossierInput;
}>;


export type ExportDossierMutation = { __typename: 'Mutation', exportDossier: { __typename: 'ExportDossierPayload', dossier: { __typename: 'Dossier', id: string, state: DossierState, documentsDone: number, documentCount: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type FulfilAwardMutationVariables = Exact<{
  input: FulfilAwardInput;
}>;


export type FulfilAwardMutation = { __typename: 'Mutation', fulfilAward: { __typename: 'FulfilAwardPayload', award: { __typename: 'Award', id: string, status: AwardStatus | null, fulfilledAt: string | null, fulfilledBy: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type GiftReconciliationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type GiftReconciliationsQuery = { __typename: 'Query', giftReconciliations: { __typename: 'GiftReconciliationConnection', edges: Array<{ __typename: 'GiftReconciliationEdge', node: { __typename: 'GiftReconciliation', id: string, day: string, provider: ProviderKind, checkedAt: string, ours: number, theirs: number, ourAmount: number, theirAmount: number, differenceCount: number, differences: Array<{ __typename: 'GiftDifference', key: string, kind: string, ourAmount: number | null, theirAmount: number | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type LiftExclusionMutationVariables = Exact<{
  input: LiftExclusionInput;
}>;


export type LiftExclusionMutation = { __typename: 'Mutation', liftExclusion: { __typename: 'AwardExclusionPayload', exclusion: { __typename: 'AwardExclusion', id: string, liftedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type OrderGiftAgainMutationVariables = Exact<{
  input: OrderGiftAgainInput;
}>;


export type OrderGiftAgainMutation = { __typename: 'Mutation', orderGiftAgain: { __typename: 'OrderGiftAgainPayload', award: { __typename: 'Award', id: string, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, provider: ProviderKind, amount: number | null, hasArrived: boolean, order: { __typename: 'ProviderOrder', id: string, status: ProviderOrderStatus, providerReference: string | null, tries: number, refusal: string | null, createdAt: string, doneAt: string | null } | null }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type PeriodDossiersQueryVariables = Exact<{
  periodId: string;
  after?: string | null | undefined;
}>;


export type PeriodDossiersQuery = { __typename: 'Query', dossiers: { __typename: 'DossierConnection', edges: Array<{ __typename: 'DossierEdge', node: { __typename: 'Dossier', requestedBy: string, requestedAt: string, finishedAt: string | null, dueAt: string, keepUntil: string | null, hash: string | null, id: string, state: DossierState, documentsDone: number, documentCount: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DossierProgressFragment = { __typename: 'Dossier', id: string, state: DossierState, documentsDone: number, documentCount: number };

export type PrepareDossierDownloadMutationVariables = Exact<{
  input: PrepareDossierDownloadInput;
}>;


export type PrepareDossierDownloadMutation = { __typename: 'Mutation', prepareDossierDownload: { __typename: 'PrepareDossierDownloadPayload', url: string | null, expiresAt: string | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type PrepareTaxCertificateMutationVariables = Exact<{
  input: PrepareTaxCertificateInput;
}>;


export type PrepareTaxCertificateMutation = { __typename: 'Mutation', prepareTaxCertificate: { __typename: 'PrepareTaxCertificatePayload', url: string | null, expiresAt: string | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ProposeAwardsMutationVariables = Exact<{
  input: ProposeAwardsInput;
}>;


export type ProposeAwardsMutation = { __typename: 'Mutation', proposeAwards: { __typename: 'ProposeAwardsPayload', proposal: { __typename: 'AwardProposal', id: string, status: AwardProposalStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type PublishWinnersMutationVariables = Exact<{
  input: PublishWinnersInput;
}>;


export type PublishWinnersMutation = { __typename: 'Mutation', publishWinners: { __typename: 'PublishWinnersPayload', proposal: { __typename: 'AwardProposal', id: string, status: AwardProposalStatus, publishedAt: string | null, publishedBy: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ReconcileGiftsMutationVariables = Exact<{
  input: ReconcileGiftsInput;
}>;


export type ReconcileGiftsMutation = { __typename: 'Mutation', reconcileGifts: { __typename: 'ReconcileGiftsPayload', reconciliation: { __typename: 'GiftReconciliation', id: string, day: string, provider: ProviderKind, checkedAt: string, ours: number, theirs: number, ourAmount: number, theirAmount: number, differenceCount: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RecordTaxWithheldMutationVariables = Exact<{
  input: RecordTaxWithheldInput;
}>;


export type RecordTaxWithheldMutation = { __typename: 'Mutation', recordTaxWithheld: { __typename: 'RecordTaxWithheldPayload', award: { __typename: 'Award', id: string, taxWithheld: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RejectAwardsMutationVariables = Exact<{
  input: RejectAwardsInput;
}>;


export type RejectAwardsMutation = { __typename: 'Mutation', rejectAwards: { __typename: 'RejectAwardsPayload', proposal: { __typename: 'AwardProposal', id: string, status: AwardProposalStatus, decidedAt: string | null, decidedBy: string | null, rejectionReason: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RequestHandOverCodeMutationVariables = Exact<{
  input: RequestHandOverCodeInput;
}>;


export type RequestHandOverCodeMutation = { __typename: 'Mutation', requestHandOverCode: { __typename: 'RequestHandOverCodePayload', expiresAt: string | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RestartDossierMutationVariables = Exact<{
  input: RestartDossierInput;
}>;


export type RestartDossierMutation = { __typename: 'Mutation', restartDossier: { __typename: 'ExportDossierPayload', dossier: { __typename: 'Dossier', id: string, state: DossierState, documentsDone: number, documentCount: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ResumeAwardsMutationVariables = Exact<{
  input: ResumeAwardsInput;
}>;


export type ResumeAwardsMutation = { __typename: 'Mutation', resumeAwards: { __typename: 'AwardStopPayload', awardStop: { __typename: 'AwardStop', notice: string, stoppedAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type StartFulfilmentMutationVariables = Exact<{
  input: StartFulfilmentInput;
}>;


export type StartFulfilmentMutation = { __typename: 'Mutation', startFulfilment: { __typename: 'StartFulfilmentPayload', award: { __typename: 'Award', id: string, status: AwardStatus | null, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, provider: ProviderKind, amount: number | null, hasArrived: boolean, order: { __typename: 'ProviderOrder', id: string, status: ProviderOrderStatus, providerReference: string | null, tries: number, refusal: string | null, createdAt: string, doneAt: string | null } | null }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type StopAwardsMutationVariables = Exact<{
  input: StopAwardsInput;
}>;


export type StopAwardsMutation = { __typename: 'Mutation', stopAwards: { __typename: 'AwardStopPayload', awardStop: { __typename: 'AwardStop', notice: string, stoppedAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type TryAwardsMutationVariables = Exact<{
  roundId: string;
}>;


export type TryAwardsMutation = { __typename: 'Mutation', proposeAwards: { __typename: 'ProposeAwardsPayload', allocation: { __typename: 'AwardAllocation', awards: { __typename: 'AllocatedAwardConnection', edges: Array<{ __typename: 'AllocatedAwardEdge', node: { __typename: 'AllocatedAward', rank: number, value: number, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel }, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } }, skips: { __typename: 'AwardSkipConnection', edges: Array<{ __typename: 'AwardSkipEdge', node: { __typename: 'AwardSkip', rank: number, reason: AwardSkipReason, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type AuthorByCodeQueryVariables = Exact<{
  code: string;
}>;


export type AuthorByCodeQuery = { __typename: 'Query', feedbackByReferenceCode: { __typename: 'Feedback', id: string, referenceCode: string, title: string, author: { __typename: 'Subscriber', id: string } | null } | null };

export type CareByIdQueryVariables = Exact<{
  id: string;
  reason: string;
}>;


export type CareByIdQuery = { __typename: 'Query', subscriberForCare: { __typename: 'Subscriber', id: string, memberId: string, displayName: string | null, phoneNumber: string | null, membershipTier: MembershipTier | null, language: Language | null, registeredAt: string | null, unreadNotificationCount: number | null, numberHistory: Array<{ __typename: 'NumberHolding', phoneNumber: string, heldFrom: string, heldUntil: string | null }> | null, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, granted: boolean, recordedAt: string, wordingVersion: string }> | null, perks: Array<{ __typename: 'Perk', id: string, name: string, partner: string }> | null, feedback: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', node: { __typename: 'Feedback', id: string, referenceCode: string, title: string, status: FeedbackStatus, submittedAt: string, topic: { __typename: 'Topic', code: string, name: string }, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, awards: { __typename: 'AwardConnection', edges: Array<{ __typename: 'AwardEdge', node: { __typename: 'Award', id: string, status: AwardStatus | null, value: number | null, announcedAt: string | null, claimedAt: string | null, fulfilledAt: string | null, period: { __typename: 'Period', id: string, code: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string } | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel }, giftOption: { __typename: 'GiftOption', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, notifications: { __typename: 'NotificationConnection', edges: Array<{ __typename: 'NotificationEdge', node: { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, createdAt: string, readAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, deliveries: { __typename: 'NotificationDeliveryConnection', edges: Array<{ __typename: 'NotificationDeliveryEdge', node: { __typename: 'NotificationDelivery', id: string, channel: DeliveryChannel, status: DeliveryStatus, createdAt: string, sentAt: string | null, deliveredAt: string | null, failure: string | null, attempts: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, dataRequests: { __typename: 'DataRequestConnection', edges: Array<{ __typename: 'DataRequestEdge', node: { __typename: 'DataRequest', id: string, kind: DataRequestKind, requestedAt: string, dueAt: string, completedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type CareByNameQueryVariables = Exact<{
  name: string;
  reason: string;
}>;


export type CareByNameQuery = { __typename: 'Query', subscribersByName: Array<{ __typename: 'Subscriber', id: string, displayName: string | null, phoneNumber: string | null, membershipTier: MembershipTier | null, registeredAt: string | null }> | null };

export type CareByNumberQueryVariables = Exact<{
  phoneNumber: string;
  reason: string;
}>;


export type CareByNumberQuery = { __typename: 'Query', subscriberByPhoneNumber: { __typename: 'Subscriber', id: string, memberId: string, displayName: string | null, phoneNumber: string | null, membershipTier: MembershipTier | null, language: Language | null, registeredAt: string | null, unreadNotificationCount: number | null, numberHistory: Array<{ __typename: 'NumberHolding', phoneNumber: string, heldFrom: string, heldUntil: string | null }> | null, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, granted: boolean, recordedAt: string, wordingVersion: string }> | null, perks: Array<{ __typename: 'Perk', id: string, name: string, partner: string }> | null, feedback: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', node: { __typename: 'Feedback', id: string, referenceCode: string, title: string, status: FeedbackStatus, submittedAt: string, topic: { __typename: 'Topic', code: string, name: string }, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, awards: { __typename: 'AwardConnection', edges: Array<{ __typename: 'AwardEdge', node: { __typename: 'Award', id: string, status: AwardStatus | null, value: number | null, announcedAt: string | null, claimedAt: string | null, fulfilledAt: string | null, period: { __typename: 'Period', id: string, code: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string } | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel }, giftOption: { __typename: 'GiftOption', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, notifications: { __typename: 'NotificationConnection', edges: Array<{ __typename: 'NotificationEdge', node: { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, createdAt: string, readAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, deliveries: { __typename: 'NotificationDeliveryConnection', edges: Array<{ __typename: 'NotificationDeliveryEdge', node: { __typename: 'NotificationDelivery', id: string, channel: DeliveryChannel, status: DeliveryStatus, createdAt: string, sentAt: string | null, deliveredAt: string | null, failure: string | null, attempts: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, dataRequests: { __typename: 'DataRequestConnection', edges: Array<{ __typename: 'DataRequestEdge', node: { __typename: 'DataRequest', id: string, kind: DataRequestKind, requestedAt: string, dueAt: string, completedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type SubscriberInCareFragment = { __typename: 'Subscriber', id: string, memberId: string, displayName: string | null, phoneNumber: string | null, membershipTier: MembershipTier | null, language: Language | null, registeredAt: string | null, unreadNotificationCount: number | null, numberHistory: Array<{ __typename: 'NumberHolding', phoneNumber: string, heldFrom: string, heldUntil: string | null }> | null, consents: Array<{ __typename: 'Consent', purpose: ConsentPurpose, granted: boolean, recordedAt: string, wordingVersion: string }> | null, perks: Array<{ __typename: 'Perk', id: string, name: string, partner: string }> | null, feedback: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', node: { __typename: 'Feedback', id: string, referenceCode: string, title: string, status: FeedbackStatus, submittedAt: string, topic: { __typename: 'Topic', code: string, name: string }, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, awards: { __typename: 'AwardConnection', edges: Array<{ __typename: 'AwardEdge', node: { __typename: 'Award', id: string, status: AwardStatus | null, value: number | null, announcedAt: string | null, claimedAt: string | null, fulfilledAt: string | null, period: { __typename: 'Period', id: string, code: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string } | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel }, giftOption: { __typename: 'GiftOption', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, notifications: { __typename: 'NotificationConnection', edges: Array<{ __typename: 'NotificationEdge', node: { __typename: 'Notification', id: string, kind: NotificationKind, title: string, body: string, createdAt: string, readAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, deliveries: { __typename: 'NotificationDeliveryConnection', edges: Array<{ __typename: 'NotificationDeliveryEdge', node: { __typename: 'NotificationDelivery', id: string, channel: DeliveryChannel, status: DeliveryStatus, createdAt: string, sentAt: string | null, deliveredAt: string | null, failure: string | null, attempts: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null, dataRequests: { __typename: 'DataRequestConnection', edges: Array<{ __typename: 'DataRequestEdge', node: { __typename: 'DataRequest', id: string, kind: DataRequestKind, requestedAt: string, dueAt: string, completedAt: string | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null };

export type ConsoleClusterQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ConsoleClusterQuery = { __typename: 'Query', feedbackCluster: { __typename: 'FeedbackCluster', id: string, name: string, size: number, topicCode: string, members: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', node: { __typename: 'Feedback', id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, supportCount: number, mergedInto: { __typename: 'Feedback', id: string, referenceCode: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type ConsoleClustersQueryVariables = Exact<{
  periodId: string;
  topic?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleClustersQuery = { __typename: 'Query', feedbackClusters: { __typename: 'FeedbackClusterConnection', edges: Array<{ __typename: 'FeedbackClusterEdge', node: { __typename: 'FeedbackCluster', id: string, name: string, size: number, topicCode: string, members: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', node: { __typename: 'Feedback', id: string, title: string, status: FeedbackStatus, submittedAt: string, mergedCount: number } }> } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MergeFeedbackMutationVariables = Exact<{
  input: MergeFeedbackInput;
}>;


export type MergeFeedbackMutation = { __typename: 'Mutation', mergeFeedback: { __typename: 'MergeFeedbackPayload', targetId: string | null, outcomes: Array<{ __typename: 'FeedbackOutcome', feedbackId: string, feedback: { __typename: 'Feedback', id: string, status: FeedbackStatus, mergedInto: { __typename: 'Feedback', id: string, referenceCode: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> }> | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type UnmergeFeedbackMutationVariables = Exact<{
  input: UnmergeFeedbackInput;
}>;


export type UnmergeFeedbackMutation = { __typename: 'Mutation', unmergeFeedback: { __typename: 'FeedbackOutcomesPayload', outcomes: Array<{ __typename: 'FeedbackOutcome', feedbackId: string, feedback: { __typename: 'Feedback', id: string, status: FeedbackStatus, mergedInto: { __typename: 'Feedback', id: string, referenceCode: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> }> | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type CallerByNumberQueryVariables = Exact<{
  phoneNumber: string;
  reason: string;
}>;


export type CallerByNumberQuery = { __typename: 'Query', subscriberByPhoneNumber: { __typename: 'Subscriber', id: string, displayName: string | null, phoneNumber: string | null, membershipTier: MembershipTier | null } | null };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { __typename: 'Query', staffMembers: { __typename: 'StaffMemberConnection', edges: Array<{ __typename: 'StaffMemberEdge', node: { __typename: 'StaffMember', id: string, name: string, roles: Array<StaffRole>, active: boolean, responsibleFor: Array<string> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConsoleChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleChoicesQuery = { __typename: 'Query', programme: { __typename: 'Programme', id: string, code: string, name: string, topics: Array<{ __typename: 'Topic', code: string, name: string }>, periods: { __typename: 'PeriodConnection', edges: Array<{ __typename: 'PeriodEdge', node: { __typename: 'Period', id: string, code: string, status: PeriodStatus, opensAt: string, closesAt: string } }> } } | null };

export type ConsoleViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleViewerQuery = { __typename: 'Query', viewer: { __typename: 'Viewer', kind: ViewerKind, scopes: Array<string>, staffMember: { __typename: 'StaffMember', id: string, name: string, roles: Array<StaffRole> } | null } };

export type ComparePairMutationVariables = Exact<{
  input: ComparePairInput;
}>;


export type ComparePairMutation = { __typename: 'Mutation', comparePair: { __typename: 'PairwiseComparisonPayload', comparison: { __typename: 'PairwiseComparison', id: string, verdict: PairVerdict | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type DeclareConflictMutationVariables = Exact<{
  input: DeclareConflictInput;
}>;


export type DeclareConflictMutation = { __typename: 'Mutation', declareConflict: { __typename: 'DeclareConflictPayload', assignment: { __typename: 'Assignment', id: string, status: AssignmentStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type JudgeAssignmentQueryVariables = Exact<{
  id: string;
}>;


export type JudgeAssignmentQuery = { __typename: 'Query', assignment: { __typename: 'Assignment', id: string, code: string, title: string, body: string, topic: string, status: AssignmentStatus, roundId: string, roundName: string, rubric: { __typename: 'Rubric', id: string, criteria: Array<{ __typename: 'Criterion', code: string, name: string, question: string, weight: number, levels: Array<{ __typename: 'CriterionLevel', level: number, meaning: string }> }> }, scorecard: { __typename: 'Scorecard', id: string, status: ScorecardStatus, comment: string, confidence: Confidence | null, savedAt: string, submittedAt: string | null, version: number, scores: Array<{ __typename: 'CriterionScore', criterion: string, score: number }> } | null } | null };

export type JudgeInboxQueryVariables = Exact<{
  status?: Array<AssignmentStatus> | AssignmentStatus | null | undefined;
  after?: string | null | undefined;
}>;


export type JudgeInboxQuery = { __typename: 'Query', myRounds: { __typename: 'JudgeRoundConnection', edges: Array<{ __typename: 'JudgeRoundEdge', node: { __typename: 'JudgeRound', roundId: string, name: string, dueAt: string | null, remindedAt: string | null, assigned: number, drafted: number, submitted: number } }> }, myAssignments: { __typename: 'AssignmentConnection', edges: Array<{ __typename: 'AssignmentEdge', node: { __typename: 'Assignment', id: string, code: string, title: string, topic: string, status: AssignmentStatus, roundId: string, roundName: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyComparisonsQueryVariables = Exact<{
  roundId: string;
}>;


export type MyComparisonsQuery = { __typename: 'Query', myComparisons: { __typename: 'PairwiseComparisonConnection', edges: Array<{ __typename: 'PairwiseComparisonEdge', node: { __typename: 'PairwiseComparison', id: string, verdict: PairVerdict | null, first: { __typename: 'ComparedText', code: string, title: string, body: string, topic: string }, second: { __typename: 'ComparedText', code: string, title: string, body: string, topic: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SaveScorecardMutationVariables = Exact<{
  input: ScorecardInput;
}>;


export type SaveScorecardMutation = { __typename: 'Mutation', saveScorecard: { __typename: 'ScorecardPayload', scorecard: { __typename: 'Scorecard', id: string, submittedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SubmitScorecardMutationVariables = Exact<{
  input: ScorecardInput;
}>;


export type SubmitScorecardMutation = { __typename: 'Mutation', submitScorecard: { __typename: 'ScorecardPayload', scorecard: { __typename: 'Scorecard', id: string, submittedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type AssignFeedbackMutationVariables = Exact<{
  input: AssignFeedbackInput;
}>;


export type AssignFeedbackMutation = { __typename: 'Mutation', assignFeedback: { __typename: 'FeedbackOutcomesPayload', outcomes: Array<{ __typename: 'FeedbackOutcome', feedbackId: string, feedback: { __typename: 'Feedback', id: string, handling: { __typename: 'Handling', status: FeedbackStatus, risk: number, since: string, dueAt: string | null, isOverdue: boolean, department: { __typename: 'Department', code: string, name: string } | null } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> }> | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ChangeFeedbackStatusMutationVariables = Exact<{
  input: ChangeFeedbackStatusInput;
}>;


export type ChangeFeedbackStatusMutation = { __typename: 'Mutation', changeFeedbackStatus: { __typename: 'FeedbackChangePayload', feedback: { __typename: 'Feedback', id: string, status: FeedbackStatus, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConsoleOpinionQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleOpinionQuery = { __typename: 'Query', feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, channel: FeedbackChannel, province: string | null, submittedAt: string, supportCount: number, screeningFindings: Array<ScreeningFinding> | null, awaitsConfirmation: boolean | null, topic: { __typename: 'Topic', code: string, name: string }, period: { __typename: 'Period', id: string, code: string }, author: { __typename: 'Subscriber', id: string, displayName: string | null, membershipTier: MembershipTier | null } | null, handling: { __typename: 'Handling', status: FeedbackStatus, risk: number, since: string, dueAt: string | null, isOverdue: boolean, department: { __typename: 'Department', code: string, name: string } | null } | null, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }>, revisions: Array<{ __typename: 'FeedbackRevision', number: number, title: string, body: string, replacedAt: string }> | null, solutionChecks: Array<{ __typename: 'SolutionCheck', solved: boolean, comment: string | null, at: string }> | null, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState } | null } | null };

export type ConsoleQueueQueryVariables = Exact<{
  filter?: QueueFilter | null | undefined;
  order?: QueueOrder | null | undefined;
  after?: string | null | undefined;
}>;


export type ConsoleQueueQuery = { __typename: 'Query', moderationQueue: { __typename: 'HandlingConnection', edges: Array<{ __typename: 'HandlingEdge', node: { __typename: 'Handling', status: FeedbackStatus, risk: number, since: string, dueAt: string | null, isOverdue: boolean, department: { __typename: 'Department', code: string, name: string } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string, submittedAt: string, topic: { __typename: 'Topic', code: string, name: string } } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { __typename: 'Query', departments: Array<{ __typename: 'Department', code: string, name: string }> };

export type EnterFeedbackMutationVariables = Exact<{
  input: EnterFeedbackInput;
}>;


export type EnterFeedbackMutation = { __typename: 'Mutation', enterFeedback: { __typename: 'EnterFeedbackPayload', feedback: { __typename: 'Feedback', id: string, referenceCode: string, channel: FeedbackChannel, status: FeedbackStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ExportFeedbackMutationVariables = Exact<{
  input: ExportFeedbackInput;
}>;


export type ExportFeedbackMutation = { __typename: 'Mutation', exportFeedback: { __typename: 'ExportFeedbackPayload', url: string | null, feedbackExport: { __typename: 'FeedbackExport', id: string, state: FeedbackExportState, rowsWritten: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ExportProgressQueryVariables = Exact<{
  id: string;
}>;


export type ExportProgressQuery = { __typename: 'Query', feedbackExport: { __typename: 'FeedbackExport', id: string, state: FeedbackExportState, rowsWritten: number, finishedAt: string | null } | null };

export type ModerateFeedbackMutationVariables = Exact<{
  input: ModerateFeedbackInput;
}>;


export type ModerateFeedbackMutation = { __typename: 'Mutation', moderateFeedback: { __typename: 'FeedbackOutcomesPayload', outcomes: Array<{ __typename: 'FeedbackOutcome', feedbackId: string, feedback: { __typename: 'Feedback', id: string, status: FeedbackStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> }> | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type OpinionInPublicQueryVariables = Exact<{
  id: string;
}>;


export type OpinionInPublicQuery = { __typename: 'Query', feedback: { __typename: 'Feedback', id: string, publicTitle: string | null, publicBody: string | null, redactions: Array<{ __typename: 'FeedbackRedaction', number: number, title: string, body: string, reason: string, redactedAt: string }> | null } | null };

export type RedactFeedbackMutationVariables = Exact<{
  input: RedactFeedbackInput;
}>;


export type RedactFeedbackMutation = { __typename: 'Mutation', redactFeedback: { __typename: 'FeedbackChangePayload', feedback: { __typename: 'Feedback', id: string, publicTitle: string | null, publicBody: string | null, redactions: Array<{ __typename: 'FeedbackRedaction', number: number, title: string, body: string, reason: string, redactedAt: string }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RespondToFeedbackMutationVariables = Exact<{
  input: RespondToFeedbackInput;
}>;


export type RespondToFeedbackMutation = { __typename: 'Mutation', respondToFeedback: { __typename: 'RespondToFeedbackPayload', response: { __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConsoleServiceLevelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConsoleServiceLevelsQuery = { __typename: 'Query', programme: { __typename: 'Programme', id: string, topics: Array<{ __typename: 'Topic', code: string, name: string }>, serviceLevels: Array<{ __typename: 'ServiceLevel', topicCode: string, status: FeedbackStatus, hours: number }> | null } | null };

export type SetServiceLevelMutationVariables = Exact<{
  input: SetServiceLevelInput;
}>;


export type SetServiceLevelMutation = { __typename: 'Mutation', setServiceLevel: { __typename: 'SetServiceLevelPayload', serviceLevel: { __typename: 'ServiceLevel', topicCode: string, status: FeedbackStatus, hours: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type AddGiftRecipientsMutationVariables = Exact<{
  input: AddGiftRecipientsInput;
}>;


export type AddGiftRecipientsMutation = { __typename: 'Mutation', addGiftRecipients: { __typename: 'GiftOccasionPayload', occasion: { __typename: 'GiftOccasion', id: string, status: GiftOccasionStatus | null, decidedBy: string | null, decidedAt: string | null, openedAt: string | null, rejectionReason: string | null, stock: { __typename: 'GiftOccasionStock', recipients: number, budget: number, committed: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ApproveGiftOccasionMutationVariables = Exact<{
  input: ApproveGiftOccasionInput;
}>;


export type ApproveGiftOccasionMutation = { __typename: 'Mutation', approveGiftOccasion: { __typename: 'GiftOccasionPayload', occasion: { __typename: 'GiftOccasion', id: string, status: GiftOccasionStatus | null, decidedBy: string | null, decidedAt: string | null, openedAt: string | null, rejectionReason: string | null, stock: { __typename: 'GiftOccasionStock', recipients: number, budget: number, committed: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConsoleOccasionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleOccasionsQuery = { __typename: 'Query', giftOccasions: { __typename: 'GiftOccasionConnection', edges: Array<{ __typename: 'GiftOccasionEdge', node: { __typename: 'GiftOccasion', name: string, reason: GiftReason, opensAt: string, closesAt: string, proposedBy: string | null, proposedAt: string | null, id: string, status: GiftOccasionStatus | null, decidedBy: string | null, decidedAt: string | null, openedAt: string | null, rejectionReason: string | null, gift: { __typename: 'Prize', id: string, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, name: string, provider: ProviderKind | null }> } | null, stock: { __typename: 'GiftOccasionStock', recipients: number, budget: number, committed: number } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type OccasionStandingFragment = { __typename: 'GiftOccasion', id: string, status: GiftOccasionStatus | null, decidedBy: string | null, decidedAt: string | null, openedAt: string | null, rejectionReason: string | null, stock: { __typename: 'GiftOccasionStock', recipients: number, budget: number, committed: number } | null };

export type ProposeGiftOccasionMutationVariables = Exact<{
  input: ProposeGiftOccasionInput;
}>;


export type ProposeGiftOccasionMutation = { __typename: 'Mutation', proposeGiftOccasion: { __typename: 'GiftOccasionPayload', occasion: { __typename: 'GiftOccasion', id: string, status: GiftOccasionStatus | null, decidedBy: string | null, decidedAt: string | null, openedAt: string | null, rejectionReason: string | null, stock: { __typename: 'GiftOccasionStock', recipients: number, budget: number, committed: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RejectGiftOccasionMutationVariables = Exact<{
  input: RejectGiftOccasionInput;
}>;


export type RejectGiftOccasionMutation = { __typename: 'Mutation', rejectGiftOccasion: { __typename: 'GiftOccasionPayload', occasion: { __typename: 'GiftOccasion', id: string, status: GiftOccasionStatus | null, decidedBy: string | null, decidedAt: string | null, openedAt: string | null, rejectionReason: string | null, stock: { __typename: 'GiftOccasionStock', recipients: number, budget: number, committed: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConsoleOverviewQueryVariables = Exact<{
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type ConsoleOverviewQuery = { __typename: 'Query', feedbackOverview: { __typename: 'FeedbackOverview', waiting: number, overdue: number, steps: Array<{ __typename: 'StepCount', status: FeedbackStatus, waiting: number, overdue: number }> }, weeks: { __typename: 'TrendConnection', edges: Array<{ __typename: 'TrendEdge', node: { __typename: 'Trend', week: string | null, submitted: number, answered: number, adopted: number, delivered: number, declined: number, adoptionRate: number | null, hoursToAnswer: number | null } }> }, topics: { __typename: 'TrendConnection', edges: Array<{ __typename: 'TrendEdge', node: { __typename: 'Trend', topicCode: string | null, submitted: number, answered: number, adopted: number, delivered: number, declined: number, adoptionRate: number | null, hoursToAnswer: number | null } }> } };

export type LowVoucherPoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type LowVoucherPoolsQuery = { __typename: 'Query', voucherPools: { __typename: 'VoucherPoolConnection', edges: Array<{ __typename: 'VoucherPoolEdge', node: { __typename: 'VoucherPool', id: string, name: string, faceValue: number, stock: { __typename: 'VoucherPoolStock', available: number } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PrizeStockQueryVariables = Exact<{ [key: string]: never; }>;


export type PrizeStockQuery = { __typename: 'Query', currentPeriod: { __typename: 'Period', id: string, code: string, prizePlan: { __typename: 'PrizePlan', id: string, budget: number | null, committed: number | null, prizes: Array<{ __typename: 'Prize', id: string, place: number, name: string, level: PrizeLevel, value: number, quantity: number, awarded: number | null }> } | null } | null };

export type AddStaffMemberMutationVariables = Exact<{
  input: AddStaffMemberInput;
}>;


export type AddStaffMemberMutation = { __typename: 'Mutation', addStaffMember: { __typename: 'StaffMemberPayload', staffMember: { __typename: 'StaffMember', id: string, name: string, roles: Array<StaffRole>, active: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ChangeStaffRolesMutationVariables = Exact<{
  input: ChangeStaffRolesInput;
}>;


export type ChangeStaffRolesMutation = { __typename: 'Mutation', changeStaffRoles: { __typename: 'StaffMemberPayload', staffMember: { __typename: 'StaffMember', id: string, name: string, roles: Array<StaffRole>, active: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type DeactivateStaffMemberMutationVariables = Exact<{
  input: DeactivateStaffMemberInput;
}>;


export type DeactivateStaffMemberMutation = { __typename: 'Mutation', deactivateStaffMember: { __typename: 'StaffMemberPayload', staffMember: { __typename: 'StaffMember', id: string, active: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SetResponsibilitiesMutationVariables = Exact<{
  input: SetResponsibilitiesInput;
}>;


export type SetResponsibilitiesMutation = { __typename: 'Mutation', setResponsibilities: { __typename: 'StaffMemberPayload', staffMember: { __typename: 'StaffMember', id: string, responsibleFor: Array<string> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type StaffPeopleQueryVariables = Exact<{
  role?: StaffRole | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffPeopleQuery = { __typename: 'Query', staffMembers: { __typename: 'StaffMemberConnection', edges: Array<{ __typename: 'StaffMemberEdge', node: { __typename: 'StaffMember', id: string, name: string, phoneNumber: string | null, roles: Array<StaffRole>, active: boolean, addedAt: string, responsibleFor: Array<string> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ApproveSubstituteMutationVariables = Exact<{
  input: ApproveSubstituteInput;
}>;


export type ApproveSubstituteMutation = { __typename: 'Mutation', approveSubstitute: { __typename: 'GiftSubstitutePayload', substitute: { __typename: 'GiftSubstitute', id: string, status: GiftSubstituteStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ChangePrizePlanMutationVariables = Exact<{
  input: ChangePrizePlanInput;
}>;


export type ChangePrizePlanMutation = { __typename: 'Mutation', changePrizePlan: { __typename: 'ChangePrizePlanPayload', prizePlan: { __typename: 'PrizePlan', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type CreatePrizePlanMutationVariables = Exact<{
  input: CreatePrizePlanInput;
}>;


export type CreatePrizePlanMutation = { __typename: 'Mutation', createPrizePlan: { __typename: 'CreatePrizePlanPayload', prizePlan: { __typename: 'PrizePlan', id: string, version: number } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ExcludeFromAwardsMutationVariables = Exact<{
  input: ExcludeFromAwardsInput;
}>;


export type ExcludeFromAwardsMutation = { __typename: 'Mutation', excludeFromAwards: { __typename: 'AwardExclusionPayload', exclusion: { __typename: 'AwardExclusion', id: string, ground: ExclusionGround, reason: string, excludedAt: string, liftedAt: string | null, subscriber: { __typename: 'Subscriber', id: string } } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConsoleSubstitutesQueryVariables = Exact<{
  prizePlanId: string;
  after?: string | null | undefined;
}>;


export type ConsoleSubstitutesQuery = { __typename: 'Query', giftSubstitutes: { __typename: 'GiftSubstituteConnection', edges: Array<{ __typename: 'GiftSubstituteEdge', node: { __typename: 'GiftSubstitute', id: string, status: GiftSubstituteStatus, name: string, value: number, provider: ProviderKind, reason: string, proposedBy: string, proposedAt: string, decidedBy: string | null, decidedAt: string | null, rejectionReason: string | null, original: { __typename: 'GiftOption', id: string, name: string, isAvailable: boolean } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PrizePlanToEditQueryVariables = Exact<{
  periodId: string;
}>;


export type PrizePlanToEditQuery = { __typename: 'Query', period: { __typename: 'Period', id: string, code: string, status: PeriodStatus, prizePlan: { __typename: 'PrizePlan', id: string, version: number, frozenAt: string | null, createdAt: string, budget: number | null, committed: number | null, winsPerSubscriber: number, descriptionVi: string | null, descriptionEn: string | null, prizes: Array<{ __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, nameVi: string | null, nameEn: string | null, value: number, quantity: number, awarded: number | null, giftOptions: Array<{ __typename: 'GiftOption', id: string, name: string, nameVi: string | null, nameEn: string | null, provider: ProviderKind | null, faceValue: number | null, voucherPoolId: string | null, isAvailable: boolean, items: Array<{ __typename: 'GiftItem', id: string, name: string, nameVi: string | null, nameEn: string | null, value: number, provider: ProviderKind, voucherPoolId: string | null }> }> }> } | null } | null };

export type ProposeSubstituteMutationVariables = Exact<{
  input: ProposeSubstituteInput;
}>;


export type ProposeSubstituteMutation = { __typename: 'Mutation', proposeSubstitute: { __typename: 'GiftSubstitutePayload', substitute: { __typename: 'GiftSubstitute', id: string, status: GiftSubstituteStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RejectSubstituteMutationVariables = Exact<{
  input: RejectSubstituteInput;
}>;


export type RejectSubstituteMutation = { __typename: 'Mutation', rejectSubstitute: { __typename: 'GiftSubstitutePayload', substitute: { __typename: 'GiftSubstitute', id: string, status: GiftSubstituteStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type AssignExtraJudgeMutationVariables = Exact<{
  input: AssignExtraJudgeInput;
}>;


export type AssignExtraJudgeMutation = { __typename: 'Mutation', assignExtraJudge: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, status: RoundStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type AssignRoundMutationVariables = Exact<{
  input: AssignRoundInput;
}>;


export type AssignRoundMutation = { __typename: 'Mutation', assignRound: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, status: RoundStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ChangeJudgingRulesMutationVariables = Exact<{
  input: ChangeJudgingRulesInput;
}>;


export type ChangeJudgingRulesMutation = { __typename: 'Mutation', changeJudgingRules: { __typename: 'JudgingRulesPayload', judgingRules: { __typename: 'JudgingRules', id: string, version: number, hash: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ClosePeriodMutationVariables = Exact<{
  input: ClosePeriodInput;
}>;


export type ClosePeriodMutation = { __typename: 'Mutation', closePeriod: { __typename: 'ClosePeriodPayload', period: { __typename: 'Period', id: string, code: string, status: PeriodStatus, closesAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type CloseRoundMutationVariables = Exact<{
  input: CloseRoundInput;
}>;


export type CloseRoundMutation = { __typename: 'Mutation', closeRound: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, status: RoundStatus, closedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConsolePeriodsQueryVariables = Exact<{
  programme: string;
  after?: string | null | undefined;
  roundsAfter?: string | null | undefined;
}>;


export type ConsolePeriodsQuery = { __typename: 'Query', programme: { __typename: 'Programme', id: string, judgingRules: { __typename: 'JudgingRules', id: string, version: number, hash: string, createdAt: string, shortlistRule: string, tieBreaks: Array<string>, stages: Array<{ __typename: 'JudgingStage', stage: RoundStage, judgesPerItem: number, anchors: number | null, places: number }>, rubric: { __typename: 'Rubric', id: string, version: number, criteria: Array<{ __typename: 'Criterion', code: string, name: string, weight: number }> } } | null, periods: { __typename: 'PeriodConnection', edges: Array<{ __typename: 'PeriodEdge', node: { __typename: 'Period', id: string, code: string, status: PeriodStatus, opensAt: string, closesAt: string, judgingRules: { __typename: 'JudgingRules', id: string, version: number, hash: string } | null, prizePlan: { __typename: 'PrizePlan', id: string, version: number, frozenAt: string | null, budget: number | null } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null, rounds: { __typename: 'RoundConnection', edges: Array<{ __typename: 'RoundEdge', node: { __typename: 'Round', id: string, name: string, stage: RoundStage, status: RoundStatus, openedAt: string, dueAt: string | null, period: { __typename: 'Period', id: string, code: string }, progress: { __typename: 'RoundProgress', eligible: number, shortlisted: number, assigned: number, submitted: number } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ConsoleRoundQueryVariables = Exact<{
  id: string;
}>;


export type ConsoleRoundQuery = { __typename: 'Query', round: { __typename: 'Round', id: string, name: string, stage: RoundStage, status: RoundStatus, openedAt: string, dueAt: string | null, closedAt: string | null, finalisedAt: string | null, judgesPerItem: number, prizePlaces: number, deviation: string | null, rubricHash: string, shortlistRule: string | null, period: { __typename: 'Period', id: string, code: string, status: PeriodStatus }, progress: { __typename: 'RoundProgress', eligible: number, shortlisted: number, judges: number, assigned: number, drafted: number, submitted: number, recused: number, lapsed: number } | null, panel: Array<{ __typename: 'PanelMember', staffId: string, name: string, assigned: number, submitted: number, limit: number, topics: Array<string>, remindedAt: string | null, leftAt: string | null }> | null, prizeBoundary: { __typename: 'PrizeBoundary', places: number, probabilityOfOrder: number | null, insideNoise: boolean, contested: number, settledBy: BoundarySettlement | null, reason: string | null } | null, decisionRecord: { __typename: 'DecisionRecord', hash: string, recordedAt: string } | null, missedIdeas: { __typename: 'MissedIdeas', leftOut: number, judged: number, missed: number, rate: number, low: number, high: number } | null } | null };

export type FinaliseRoundMutationVariables = Exact<{
  input: FinaliseRoundInput;
}>;


export type FinaliseRoundMutation = { __typename: 'Mutation', finaliseRound: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, status: RoundStatus, finalisedAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type OpenPairwiseFinalMutationVariables = Exact<{
  input: OpenPairwiseFinalInput;
}>;


export type OpenPairwiseFinalMutation = { __typename: 'Mutation', openPairwiseFinal: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, status: RoundStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type OpenPeriodMutationVariables = Exact<{
  input: OpenPeriodInput;
}>;


export type OpenPeriodMutation = { __typename: 'Mutation', openPeriod: { __typename: 'OpenPeriodPayload', period: { __typename: 'Period', id: string, code: string, status: PeriodStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type OpenRoundMutationVariables = Exact<{
  input: OpenRoundInput;
}>;


export type OpenRoundMutation = { __typename: 'Mutation', openRound: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, name: string, status: RoundStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RemindJudgesMutationVariables = Exact<{
  input: RemindJudgesInput;
}>;


export type RemindJudgesMutation = { __typename: 'Mutation', remindJudges: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, panel: Array<{ __typename: 'PanelMember', staffId: string, remindedAt: string | null }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RoundDraftQueryVariables = Exact<{
  id: string;
}>;


export type RoundDraftQuery = { __typename: 'Query', round: { __typename: 'Round', id: string, status: RoundStatus, assignmentDraft: { __typename: 'AssignmentDraft', plan: { __typename: 'DraftedPlan', hash: string, opinions: number, readings: number, anchors: number, expertShare: number, warnings: Array<{ __typename: 'DraftWarning', code: DraftWarningCode, message: string }>, loads: Array<{ __typename: 'DraftLoad', staffId: string, name: string, readings: number, limit: number, conflicts: number }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } | null } | null };

export type RoundRankingQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RoundRankingQuery = { __typename: 'Query', round: { __typename: 'Round', id: string, results: { __typename: 'RoundResultConnection', edges: Array<{ __typename: 'RoundResultEdge', node: { __typename: 'RoundResult', rank: number, rankLow: number | null, rankHigh: number | null, prizeProbability: number | null, code: string, band: Band, score: number, standardError: number, rawMean: number, scorecards: number, decidedBy: string | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type RoundStatisticsQueryVariables = Exact<{
  id: string;
}>;


export type RoundStatisticsQuery = { __typename: 'Query', round: { __typename: 'Round', id: string, judges: Array<{ __typename: 'JudgeStatistic', code: string, staffId: string | null, severity: number, standardError: number, spread: number | null, infit: number | null, outfit: number | null, misfits: boolean, scorecards: number }> | null, reliability: { __typename: 'RoundReliability', commonItems: number, judgesFor80: number | null, scores: Array<{ __typename: 'ScoreReliability', criterion: string | null, ofOneScore: number | null, ofRanking: number | null, alphaOrdinal: { __typename: 'Coefficient', value: number, low: number | null, high: number | null } | null, alphaInterval: { __typename: 'Coefficient', value: number, low: number | null, high: number | null } | null, kendallsW: { __typename: 'Coefficient', value: number, low: number | null, high: number | null } | null, icc: { __typename: 'Coefficient', value: number, low: number | null, high: number | null } | null }>, byJudges: Array<{ __typename: 'ReliabilityByJudges', judges: number, reliability: number }> } | null } | null };

export type SetDueDateMutationVariables = Exact<{
  input: SetDueDateInput;
}>;


export type SetDueDateMutation = { __typename: 'Mutation', setDueDate: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, dueAt: string | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SetPanelMutationVariables = Exact<{
  input: SetPanelInput;
}>;


export type SetPanelMutation = { __typename: 'Mutation', setPanel: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, status: RoundStatus, panel: Array<{ __typename: 'PanelMember', staffId: string, name: string, assigned: number, submitted: number, limit: number, topics: Array<string> }> | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ShortlistRoundMutationVariables = Exact<{
  input: ShortlistRoundInput;
}>;


export type ShortlistRoundMutation = { __typename: 'Mutation', shortlistRound: { __typename: 'RoundPayload', round: { __typename: 'Round', id: string, status: RoundStatus, progress: { __typename: 'RoundProgress', eligible: number, shortlisted: number } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type AwardTrailQueryVariables = Exact<{
  staffMemberId?: string | null | undefined;
  subjectId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type AwardTrailQuery = { __typename: 'Query', awardDecisions: { __typename: 'AwardDecisionConnection', edges: Array<{ __typename: 'AwardDecisionEdge', node: { __typename: 'AwardDecision', id: string, deed: string, subjectId: string, reason: string | null, decidedAt: string, actorId: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FailedDeliveriesQueryVariables = Exact<{
  status: DeliveryStatus;
  after?: string | null | undefined;
}>;


export type FailedDeliveriesQuery = { __typename: 'Query', deliveriesByStatus: { __typename: 'NotificationDeliveryConnection', edges: Array<{ __typename: 'NotificationDeliveryEdge', node: { __typename: 'NotificationDelivery', id: string, channel: DeliveryChannel, status: DeliveryStatus, attempts: number, failure: string | null, createdAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FailedEventsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FailedEventsQuery = { __typename: 'Query', failedEvents: { __typename: 'FailedEventConnection', edges: Array<{ __typename: 'FailedEventEdge', node: { __typename: 'FailedEvent', consumer: string, eventId: string, name: string, entityId: string, status: FailedEventStatus, error: string | null, attempts: number, failedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FeedbackTrailQueryVariables = Exact<{
  staffMemberId?: string | null | undefined;
  subjectId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FeedbackTrailQuery = { __typename: 'Query', feedbackDecisions: { __typename: 'FeedbackDecisionConnection', edges: Array<{ __typename: 'FeedbackDecisionEdge', node: { __typename: 'FeedbackDecision', id: string, deed: string, subjectId: string, reason: string | null, at: string, staffId: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type JudgingTrailQueryVariables = Exact<{
  staffMemberId?: string | null | undefined;
  subjectId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type JudgingTrailQuery = { __typename: 'Query', judgingDecisions: { __typename: 'JudgingDecisionConnection', edges: Array<{ __typename: 'JudgingDecisionEdge', node: { __typename: 'JudgingDecision', id: string, deed: string, subjectId: string, reason: string | null, decidedAt: string, actorId: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PeopleTrailQueryVariables = Exact<{
  staffMemberId?: string | null | undefined;
  subjectId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleTrailQuery = { __typename: 'Query', staffDecisions: { __typename: 'StaffDecisionConnection', edges: Array<{ __typename: 'StaffDecisionEdge', node: { __typename: 'StaffDecision', id: string, deed: string, subjectId: string | null, reason: string | null, decidedAt: string, staffMember: { __typename: 'StaffMember', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type RetryDeliveryMutationVariables = Exact<{
  input: RetryDeliveryInput;
}>;


export type RetryDeliveryMutation = { __typename: 'Mutation', retryDelivery: { __typename: 'RetryDeliveryPayload', delivery: { __typename: 'NotificationDelivery', id: string, status: DeliveryStatus } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RetryFailedEventMutationVariables = Exact<{
  input: RetryFailedEventInput;
}>;


export type RetryFailedEventMutation = { __typename: 'Mutation', retryFailedEvent: { __typename: 'RetryFailedEventPayload', retrying: boolean | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConsoleVoucherPoolsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ConsoleVoucherPoolsQuery = { __typename: 'Query', voucherPools: { __typename: 'VoucherPoolConnection', edges: Array<{ __typename: 'VoucherPoolEdge', node: { __typename: 'VoucherPool', id: string, name: string, source: VoucherSource, faceValue: number, isLow: boolean, createdAt: string, stock: { __typename: 'VoucherPoolStock', available: number, reserved: number, issued: number, redeemed: number, revoked: number, expired: number } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CreateVoucherPoolMutationVariables = Exact<{
  input: CreateVoucherPoolInput;
}>;


export type CreateVoucherPoolMutation = { __typename: 'Mutation', createVoucherPool: { __typename: 'CreateVoucherPoolPayload', pool: { __typename: 'VoucherPool', id: string, name: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type GenerateVouchersMutationVariables = Exact<{
  input: GenerateVouchersInput;
}>;


export type GenerateVouchersMutation = { __typename: 'Mutation', generateVouchers: { __typename: 'AddVouchersPayload', added: number | null, pool: { __typename: 'VoucherPool', id: string, isLow: boolean, stock: { __typename: 'VoucherPoolStock', available: number, reserved: number, issued: number, redeemed: number, revoked: number, expired: number } } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ImportVouchersMutationVariables = Exact<{
  input: ImportVouchersInput;
}>;


export type ImportVouchersMutation = { __typename: 'Mutation', importVouchers: { __typename: 'AddVouchersPayload', added: number | null, duplicates: Array<number> | null, pool: { __typename: 'VoucherPool', id: string, isLow: boolean, stock: { __typename: 'VoucherPoolStock', available: number, reserved: number, issued: number, redeemed: number, revoked: number, expired: number } } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type RevokeVouchersMutationVariables = Exact<{
  input: RevokeVouchersInput;
}>;


export type RevokeVouchersMutation = { __typename: 'Mutation', revokeVouchers: { __typename: 'RevokeVouchersPayload', revoked: number | null, revokedWithWinners: number | null, pool: { __typename: 'VoucherPool', id: string, isLow: boolean, stock: { __typename: 'VoucherPoolStock', available: number, reserved: number, issued: number, redeemed: number, revoked: number, expired: number } } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type FeedbackCardFragment = { __typename: 'Feedback', id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, topic: { __typename: 'Topic', code: string, name: string } };

export type FeedbackTimelineFragment = { __typename: 'Feedback', timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }> };

export type MyFeedbackFragment = { __typename: 'Feedback', awaitsConfirmation: boolean | null, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null, appealUntil: string | null, appeal: { __typename: 'Appeal', id: string, status: AppealStatus, answer: string | null } | null } | null, award: { __typename: 'Award', id: string, status: AwardStatus | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string }, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }> };

export type DraftFragment = { __typename: 'FeedbackDraft', key: string, version: number, topic: string | null, title: string, body: string, province: string | null, createdAt: string, savedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null }> };

export type PictureFragment = { __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null };

export type PageFragment = { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null };

export type PrizeCardFragment = { __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> };

export type MyAwardFragment = { __typename: 'Award', id: string, reason: AwardReason, status: AwardStatus | null, value: number | null, taxWithheld: number | null, announcedAt: string | null, claimBy: string | null, claimedAt: string | null, fulfilledAt: string | null, prize: { __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, isAvailable: boolean, isSubstitute: boolean, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> }, giftOption: { __typename: 'GiftOption', id: string, name: string, isAvailable: boolean, items: Array<{ __typename: 'GiftItem', id: string, name: string }> } | null, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, hasArrived: boolean }> | null, delivery: { __typename: 'Delivery', recipientName: string, phoneNumber: string, address: string } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string, reason: GiftReason, closesAt: string } | null };

export type RefusalFragment = { __typename: 'UserError', code: string, field: Array<string> | null, message: string };

export type AppealDecisionMutationVariables = Exact<{
  input: AppealDecisionInput;
}>;


export type AppealDecisionMutation = { __typename: 'Mutation', appealDecision: { __typename: 'AppealPayload', appeal: { __typename: 'Appeal', id: string, status: AppealStatus, reason: string, submittedAt: string, feedback: { __typename: 'Feedback', id: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type CompleteUploadMutationVariables = Exact<{
  input: CompleteUploadInput;
}>;


export type CompleteUploadMutation = { __typename: 'Mutation', completeUpload: { __typename: 'CompleteUploadPayload', attachment: { __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ConfirmSolvedMutationVariables = Exact<{
  input: ConfirmSolvedInput;
}>;


export type ConfirmSolvedMutation = { __typename: 'Mutation', confirmSolved: { __typename: 'ConfirmSolvedPayload', feedback: { __typename: 'Feedback', awaitsConfirmation: boolean | null, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null, appealUntil: string | null, appeal: { __typename: 'Appeal', id: string, status: AppealStatus, answer: string | null } | null } | null, award: { __typename: 'Award', id: string, status: AwardStatus | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string }, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type DeleteFeedbackDraftMutationVariables = Exact<{
  input: DeleteFeedbackDraftInput;
}>;


export type DeleteFeedbackDraftMutation = { __typename: 'Mutation', deleteFeedbackDraft: { __typename: 'DeleteFeedbackDraftPayload', deleted: boolean | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type EditFeedbackMutationVariables = Exact<{
  input: EditFeedbackInput;
}>;


export type EditFeedbackMutation = { __typename: 'Mutation', editFeedback: { __typename: 'EditFeedbackPayload', feedback: { __typename: 'Feedback', awaitsConfirmation: boolean | null, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, revisions: Array<{ __typename: 'FeedbackRevision', number: number, title: string, body: string, province: string | null, replacedAt: string }> | null, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null, appealUntil: string | null, appeal: { __typename: 'Appeal', id: string, status: AppealStatus, answer: string | null } | null } | null, award: { __typename: 'Award', id: string, status: AwardStatus | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string }, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type FollowFeedbackMutationVariables = Exact<{
  input: FollowFeedbackInput;
}>;


export type FollowFeedbackMutation = { __typename: 'Mutation', followFeedback: { __typename: 'FeedbackFollowPayload', feedback: { __typename: 'Feedback', id: string, isFollowedByMe: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type FollowedFeedbackQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowedFeedbackQuery = { __typename: 'Query', me: { __typename: 'Subscriber', id: string, followedFeedback: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', cursor: string, node: { __typename: 'Feedback', isFollowedByMe: boolean, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, topic: { __typename: 'Topic', code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyFeedbackListQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyFeedbackListQuery = { __typename: 'Query', me: { __typename: 'Subscriber', id: string, feedback: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', cursor: string, node: { __typename: 'Feedback', awaitsConfirmation: boolean | null, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null, appealUntil: string | null, appeal: { __typename: 'Appeal', id: string, status: AppealStatus, answer: string | null } | null } | null, award: { __typename: 'Award', id: string, status: AwardStatus | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string }, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type MyFeedbackDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyFeedbackDraftsQuery = { __typename: 'Query', myFeedbackDrafts: Array<{ __typename: 'FeedbackDraft', key: string, version: number, topic: string | null, title: string, body: string, province: string | null, createdAt: string, savedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null }> }> };

export type MyOpinionQueryVariables = Exact<{
  id: string;
}>;


export type MyOpinionQuery = { __typename: 'Query', feedback: { __typename: 'Feedback', isFollowedByMe: boolean, awaitsConfirmation: boolean | null, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null }> }>, revisions: Array<{ __typename: 'FeedbackRevision', number: number, title: string, body: string, province: string | null, replacedAt: string }> | null, solutionChecks: Array<{ __typename: 'SolutionCheck', solved: boolean, comment: string | null, at: string }> | null, evaluation: { __typename: 'FeedbackEvaluation', code: string | null, state: EvaluationState, standing: string | null, band: Band | null, appealUntil: string | null, criteria: Array<{ __typename: 'CriterionBand', criterion: string, band: Band }> | null, comments: Array<{ __typename: 'ReleasedComment', text: string, releasedAt: string }> | null, round: { __typename: 'Round', id: string, name: string, decisionRecord: { __typename: 'DecisionRecord', hash: string } | null } | null, appeal: { __typename: 'Appeal', id: string, status: AppealStatus, answer: string | null } | null } | null, award: { __typename: 'Award', id: string, status: AwardStatus | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string }, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }> } | null };

export type OpenLiveUpdatesMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenLiveUpdatesMutation = { __typename: 'Mutation', openLiveUpdates: { __typename: 'OpenLiveUpdatesPayload', liveUpdates: { __typename: 'LiveUpdates', url: string, expiresAt: string } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type OpinionQueryVariables = Exact<{
  id: string;
}>;


export type OpinionQuery = { __typename: 'Query', feedback: { __typename: 'Feedback', isFollowedByMe: boolean, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null }> }>, award: { __typename: 'Award', id: string, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string }, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }> } | null };

export type RequestUploadMutationVariables = Exact<{
  input: RequestUploadInput;
}>;


export type RequestUploadMutation = { __typename: 'Mutation', requestUpload: { __typename: 'RequestUploadPayload', upload: { __typename: 'Upload', attachmentId: string, url: string, method: string, expiresAt: string, headers: Array<{ __typename: 'UploadHeader', name: string, value: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SaveFeedbackDraftMutationVariables = Exact<{
  input: SaveFeedbackDraftInput;
}>;


export type SaveFeedbackDraftMutation = { __typename: 'Mutation', saveFeedbackDraft: { __typename: 'SaveFeedbackDraftPayload', draft: { __typename: 'FeedbackDraft', key: string, version: number, topic: string | null, title: string, body: string, province: string | null, createdAt: string, savedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null }> } | null, conflicting: { __typename: 'FeedbackDraft', key: string, version: number, topic: string | null, title: string, body: string, province: string | null, createdAt: string, savedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, kind: AttachmentKind, fileName: string | null, size: number, url: string | null, thumbnailUrl: string | null, width: number | null, height: number | null }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SimilarFeedbackQueryVariables = Exact<{
  text: string;
  topic?: string | null | undefined;
}>;


export type SimilarFeedbackQuery = { __typename: 'Query', similarFeedback: Array<{ __typename: 'SimilarFeedback', similarity: number, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, topic: { __typename: 'Topic', code: string, name: string } } | null }> };

export type SubmitFeedbackMutationVariables = Exact<{
  input: SubmitFeedbackInput;
}>;


export type SubmitFeedbackMutation = { __typename: 'Mutation', submitFeedback: { __typename: 'SubmitFeedbackPayload', feedback: { __typename: 'Feedback', awaitsConfirmation: boolean | null, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null, appealUntil: string | null, appeal: { __typename: 'Appeal', id: string, status: AppealStatus, answer: string | null } | null } | null, award: { __typename: 'Award', id: string, status: AwardStatus | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string }, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type SupportFeedbackMutationVariables = Exact<{
  input: SupportFeedbackInput;
}>;


export type SupportFeedbackMutation = { __typename: 'Mutation', supportFeedback: { __typename: 'FeedbackSupportPayload', feedback: { __typename: 'Feedback', id: string, supportCount: number, isSupportedByMe: boolean, isFollowedByMe: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type UnfollowFeedbackMutationVariables = Exact<{
  input: UnfollowFeedbackInput;
}>;


export type UnfollowFeedbackMutation = { __typename: 'Mutation', unfollowFeedback: { __typename: 'FeedbackFollowPayload', feedback: { __typename: 'Feedback', id: string, isFollowedByMe: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type WithdrawSupportMutationVariables = Exact<{
  input: WithdrawSupportInput;
}>;


export type WithdrawSupportMutation = { __typename: 'Mutation', withdrawSupport: { __typename: 'FeedbackSupportPayload', feedback: { __typename: 'Feedback', id: string, supportCount: number, isSupportedByMe: boolean, isFollowedByMe: boolean } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type WithdrawFeedbackMutationVariables = Exact<{
  input: WithdrawFeedbackInput;
}>;


export type WithdrawFeedbackMutation = { __typename: 'Mutation', withdrawFeedback: { __typename: 'WithdrawFeedbackPayload', feedback: { __typename: 'Feedback', awaitsConfirmation: boolean | null, id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, evaluation: { __typename: 'FeedbackEvaluation', state: EvaluationState, standing: string | null, band: Band | null, appealUntil: string | null, appeal: { __typename: 'Appeal', id: string, status: AppealStatus, answer: string | null } | null } | null, award: { __typename: 'Award', id: string, status: AwardStatus | null, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string }, timeline: Array<{ __typename: 'FeedbackEvent', kind: FeedbackEventKind, status: FeedbackStatus, note: string | null, at: string }>, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }> } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ChangeGiftMutationVariables = Exact<{
  input: ChangeGiftInput;
}>;


export type ChangeGiftMutation = { __typename: 'Mutation', changeGift: { __typename: 'ChangeGiftPayload', award: { __typename: 'Award', id: string, reason: AwardReason, status: AwardStatus | null, value: number | null, taxWithheld: number | null, announcedAt: string | null, claimBy: string | null, claimedAt: string | null, fulfilledAt: string | null, prize: { __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, isAvailable: boolean, isSubstitute: boolean, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> }, giftOption: { __typename: 'GiftOption', id: string, name: string, isAvailable: boolean, items: Array<{ __typename: 'GiftItem', id: string, name: string }> } | null, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, hasArrived: boolean }> | null, delivery: { __typename: 'Delivery', recipientName: string, phoneNumber: string, address: string } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string, reason: GiftReason, closesAt: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type ClaimAwardMutationVariables = Exact<{
  input: ClaimAwardInput;
}>;


export type ClaimAwardMutation = { __typename: 'Mutation', claimAward: { __typename: 'ClaimAwardPayload', award: { __typename: 'Award', id: string, reason: AwardReason, status: AwardStatus | null, value: number | null, taxWithheld: number | null, announcedAt: string | null, claimBy: string | null, claimedAt: string | null, fulfilledAt: string | null, prize: { __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, isAvailable: boolean, isSubstitute: boolean, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> }, giftOption: { __typename: 'GiftOption', id: string, name: string, isAvailable: boolean, items: Array<{ __typename: 'GiftItem', id: string, name: string }> } | null, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, hasArrived: boolean }> | null, delivery: { __typename: 'Delivery', recipientName: string, phoneNumber: string, address: string } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string, reason: GiftReason, closesAt: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type DeclineAwardMutationVariables = Exact<{
  input: DeclineAwardInput;
}>;


export type DeclineAwardMutation = { __typename: 'Mutation', declineAward: { __typename: 'DeclineAwardPayload', award: { __typename: 'Award', id: string, reason: AwardReason, status: AwardStatus | null, value: number | null, taxWithheld: number | null, announcedAt: string | null, claimBy: string | null, claimedAt: string | null, fulfilledAt: string | null, prize: { __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, isAvailable: boolean, isSubstitute: boolean, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> }, giftOption: { __typename: 'GiftOption', id: string, name: string, isAvailable: boolean, items: Array<{ __typename: 'GiftItem', id: string, name: string }> } | null, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, hasArrived: boolean }> | null, delivery: { __typename: 'Delivery', recipientName: string, phoneNumber: string, address: string } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string, reason: GiftReason, closesAt: string } | null } | null, userErrors: Array<{ __typename: 'UserError', code: string, field: Array<string> | null, message: string }> } };

export type MyAwardQueryVariables = Exact<{
  id: string;
}>;


export type MyAwardQuery = { __typename: 'Query', award: { __typename: 'Award', id: string, reason: AwardReason, status: AwardStatus | null, value: number | null, taxWithheld: number | null, announcedAt: string | null, claimBy: string | null, claimedAt: string | null, fulfilledAt: string | null, prize: { __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, isAvailable: boolean, isSubstitute: boolean, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> }, giftOption: { __typename: 'GiftOption', id: string, name: string, isAvailable: boolean, items: Array<{ __typename: 'GiftItem', id: string, name: string }> } | null, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, hasArrived: boolean }> | null, delivery: { __typename: 'Delivery', recipientName: string, phoneNumber: string, address: string } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string, reason: GiftReason, closesAt: string } | null } | null, awardStop: { __typename: 'AwardStop', stoppedAt: string, notice: string } | null };

export type MyAwardsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyAwardsQuery = { __typename: 'Query', me: { __typename: 'Subscriber', id: string, awards: { __typename: 'AwardConnection', edges: Array<{ __typename: 'AwardEdge', cursor: string, node: { __typename: 'Award', id: string, reason: AwardReason, status: AwardStatus | null, value: number | null, taxWithheld: number | null, announcedAt: string | null, claimBy: string | null, claimedAt: string | null, fulfilledAt: string | null, prize: { __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, isAvailable: boolean, isSubstitute: boolean, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> }, giftOption: { __typename: 'GiftOption', id: string, name: string, isAvailable: boolean, items: Array<{ __typename: 'GiftItem', id: string, name: string }> } | null, giftParts: Array<{ __typename: 'GiftPart', itemId: string | null, name: string, hasArrived: boolean }> | null, delivery: { __typename: 'Delivery', recipientName: string, phoneNumber: string, address: string } | null, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string } | null, occasion: { __typename: 'GiftOccasion', id: string, name: string, reason: GiftReason, closesAt: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type DecisionRecordQueryVariables = Exact<{
  hash: string;
}>;


export type DecisionRecordQuery = { __typename: 'Query', decisionRecord: { __typename: 'DecisionRecord', hash: string, document: string, recordedAt: string } | null };

export type HomeQueryVariables = Exact<{
  code: string;
}>;


export type HomeQuery = { __typename: 'Query', programme: { __typename: 'Programme', id: string, code: string, name: string, description: string | null, topics: Array<{ __typename: 'Topic', code: string, name: string }>, prizePlan: { __typename: 'PrizePlan', id: string, description: string, prizes: Array<{ __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> }> } | null } | null, currentPeriod: { __typename: 'Period', id: string, code: string, opensAt: string, closesAt: string, status: PeriodStatus } | null, awardStop: { __typename: 'AwardStop', stoppedAt: string, notice: string } | null, heard: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', cursor: string, node: { __typename: 'Feedback', id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }>, topic: { __typename: 'Topic', code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type JudgingRulesQueryVariables = Exact<{
  code: string;
}>;


export type JudgingRulesQuery = { __typename: 'Query', currentPeriod: { __typename: 'Period', id: string, code: string, judgingRules: { __typename: 'JudgingRules', version: number, hash: string, shortlistRule: string, tieBreaks: Array<string>, stages: Array<{ __typename: 'JudgingStage', stage: RoundStage, judgesPerItem: number, anchors: number | null, places: number }>, rubric: { __typename: 'Rubric', version: number, hash: string, criteria: Array<{ __typename: 'Criterion', code: string, name: string, question: string, weight: number, levels: Array<{ __typename: 'CriterionLevel', level: number, meaning: string }> }> } } | null } | null };

export type PeriodsQueryVariables = Exact<{
  code: string;
  after?: string | null | undefined;
}>;


export type PeriodsQuery = { __typename: 'Query', programme: { __typename: 'Programme', id: string, code: string, periods: { __typename: 'PeriodConnection', edges: Array<{ __typename: 'PeriodEdge', cursor: string, node: { __typename: 'Period', id: string, code: string, opensAt: string, closesAt: string, status: PeriodStatus } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } } | null };

export type PublicOpinionsQueryVariables = Exact<{
  filter?: FeedbackFilter | null | undefined;
  sort?: FeedbackSort;
  after?: string | null | undefined;
}>;


export type PublicOpinionsQuery = { __typename: 'Query', feedbackList: { __typename: 'FeedbackConnection', edges: Array<{ __typename: 'FeedbackEdge', cursor: string, node: { __typename: 'Feedback', id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, responses: Array<{ __typename: 'FeedbackResponse', id: string, body: string, deliverBy: string | null, respondedAt: string }>, award: { __typename: 'Award', id: string, prize: { __typename: 'Prize', id: string, name: string, level: PrizeLevel } } | null, topic: { __typename: 'Topic', code: string, name: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type SearchOpinionsQueryVariables = Exact<{
  query: string;
  filter?: SearchFeedbackFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchOpinionsQuery = { __typename: 'Query', searchFeedback: { __typename: 'FeedbackSearchResultConnection', edges: Array<{ __typename: 'FeedbackSearchResultEdge', cursor: string, node: { __typename: 'FeedbackSearchResult', isExact: boolean, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string, body: string, status: FeedbackStatus, submittedAt: string, province: string | null, supportCount: number, isSupportedByMe: boolean, topic: { __typename: 'Topic', code: string, name: string } } | null, titleHighlights: Array<{ __typename: 'TextSpan', start: number, end: number }>, bodyHighlights: Array<{ __typename: 'TextSpan', start: number, end: number }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TopicsQueryVariables = Exact<{
  code: string;
}>;


export type TopicsQuery = { __typename: 'Query', programme: { __typename: 'Programme', id: string, code: string, topics: Array<{ __typename: 'Topic', code: string, name: string }> } | null };

export type WinnersQueryVariables = Exact<{
  programmeCode: string;
  periodCode?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type WinnersQuery = { __typename: 'Query', winners: { __typename: 'WinnerConnection', edges: Array<{ __typename: 'WinnerEdge', cursor: string, node: { __typename: 'Winner', maskedPhoneNumber: string | null, publishedAt: string, decisionRecordHash: string | null, period: { __typename: 'Period', id: string }, prize: { __typename: 'Prize', id: string, level: PrizeLevel, place: number, name: string, value: number, quantity: number, giftOptions: Array<{ __typename: 'GiftOption', id: string, name: string, items: Array<{ __typename: 'GiftItem', id: string, name: string }> }> }, feedback: { __typename: 'Feedback', id: string, referenceCode: string, title: string, topic: { __typename: 'Topic', code: string, name: string } } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };
