import { defineSubgraph } from '@chia-se/subgraph-kit';
import { awardReference } from './award/award.reference.ts';
import { AwardResolver } from './award/award.resolver.ts';
import { AwardRow } from './award/award.row.ts';
import { SubscriberWinRow } from './award/subscriber-win.row.ts';
import { AwardExclusionResolver } from './award-exclusion/award-exclusion.resolver.ts';
import { AwardExclusionRow } from './award-exclusion/award-exclusion.row.ts';
import { AwardLedgerResolver } from './award-ledger/award-ledger.resolver.ts';
import { AwardLedgerRow } from './award-ledger/award-ledger.row.ts';
import {
  AllocatedAwardResolver,
  AwardAllocationResolver,
  AwardSkipResolver,
} from './award-proposal/award-allocation.resolver.ts';
import { AwardProposalResolver } from './award-proposal/award-proposal.resolver.ts';
import { AwardProposalRow, AwardSkipRow } from './award-proposal/award-proposal.row.ts';
import { AwardStopResolver } from './award-stop/award-stop.resolver.ts';
import { AwardStopRow } from './award-stop/award-stop.row.ts';
import { ClaimResolver, DeliveryResolver } from './claim/claim.resolver.ts';
import { AwardClaimRow } from './claim/claim.row.ts';
import { DeliveryRow } from './claim/delivery.row.ts';
import { personalDataOf } from './claim/personal-data.ts';
import { ClaimHoldRow } from './claim-hold/claim-hold.row.ts';
import { DecisionResolver } from './decision/decision.resolver.ts';
import { DecisionRow } from './decision/decision.row.ts';
import { DisqualificationResolver } from './disqualification/disqualification.resolver.ts';
import { DossierResolver } from './dossier/dossier.resolver.ts';
import { addDossierRoute } from './dossier/dossier.routes.ts';
import { DossierLinkRow, DossierPartRow, DossierRow } from './dossier/dossier.row.ts';
import { eventHandlers } from './event-handlers.ts';
import { FeedbackResolver } from './feedback/feedback.resolver.ts';
import { Feedback } from './feedback/feedback.type.ts';
import { FulfilmentResolver } from './fulfilment/fulfilment.resolver.ts';
import { HandOverRow } from './fulfilment/hand-over.row.ts';
import { GiftItemResolver, GiftItemsResolver } from './gift-item/gift-item.resolver.ts';
import { GiftItemRow, ItemHandOverRow } from './gift-item/gift-item.row.ts';
import {
  AwardOccasionResolver,
  GiftOccasionResolver,
} from './gift-occasion/gift-occasion.resolver.ts';
import { GiftOccasionRow } from './gift-occasion/gift-occasion.row.ts';
import { GiftOptionResolver } from './gift-option/gift-option.resolver.ts';
import { GiftOptionRow } from './gift-option/gift-option.row.ts';
import { AwardPartsResolver, GiftPartResolver } from './gift-part/gift-part.resolver.ts';
import { GiftReconciliationResolver } from './gift-reconciliation/gift-reconciliation.resolver.ts';
import { GiftReconciliationRow } from './gift-reconciliation/gift-reconciliation.row.ts';
import {
  AvailableGiftResolver,
  GiftSubstituteResolver,
} from './gift-substitute/gift-substitute.resolver.ts';
import { GiftChangeRow, GiftSubstituteRow } from './gift-substitute/gift-substitute.row.ts';
import { HandOverCodeResolver } from './hand-over-code/hand-over-code.resolver.ts';
import { HandOverCodeRow } from './hand-over-code/hand-over-code.row.ts';
import { HandOverExceptionRow } from './hand-over-code/hand-over-exception.row.ts';
import { LedgerCheckpointResolver } from './ledger-checkpoint/ledger-checkpoint.resolver.ts';
import { LedgerCheckpointRow } from './ledger-checkpoint/ledger-checkpoint.row.ts';
import { LedgerDocumentResolver } from './ledger-document/ledger-document.resolver.ts';
import { CreatePrizePlan1760000001000 } from './migrations/1760000001000-create-prize-plan.ts';
import { CreateFinalisedRound1760000002000 } from './migrations/1760000002000-create-finalised-round.ts';
import { CreateAward1760000003000 } from './migrations/1760000003000-create-award.ts';
import { CreateAwardClaim1760000004000 } from './migrations/1760000004000-create-award-claim.ts';
import { CreateAwardLedger1760000005000 } from './migrations/1760000005000-create-award-ledger.ts';
import { CreateProviderOrder1764000000000 } from './migrations/1764000000000-create-provider-order.ts';
import { CreateClaimHold1764000000040 } from './migrations/1764000000040-create-claim-hold.ts';
import { CreateLedgerCheckpoint1764500000001 } from './migrations/1764500000001-create-ledger-checkpoint.ts';
import { CreateAwardStop1764700000001 } from './migrations/1764700000001-create-award-stop.ts';
import { DisqualifyAndExclude1764700000002 } from './migrations/1764700000002-disqualify-and-exclude.ts';
import { CreateGiftReconciliation1764700000003 } from './migrations/1764700000003-create-gift-reconciliation.ts';
import { IndexDecisionsByPerson1764803047000 } from './migrations/1764803047000-index-decisions-by-person.ts';
import { CreatePersonKey1764803150001 } from './migrations/1764803150001-create-person-key.ts';
import { CreateVoucher1764900047110 } from './migrations/1764900047110-create-voucher.ts';
import { CreateHandOverCode1764903561427 } from './migrations/1764903561427-create-hand-over-code.ts';
import { CreateGiftSubstitute1764910063217 } from './migrations/1764910063217-create-gift-substitute.ts';
import { KnowSubscriptionOwners1764913017284 } from './migrations/1764913017284-know-subscription-owners.ts';
import { CreateTaxRecord1764951183617 } from './migrations/1764951183617-create-tax-record.ts';
import { KeepRulesOfRound1764962118034 } from './migrations/1764962118034-keep-rules-of-round.ts';
import { CreateDossier1764962118735 } from './migrations/1764962118735-create-dossier.ts';
import { CreateGiftItem1764962738451 } from './migrations/1764962738451-create-gift-item.ts';
import { CreateGiftOccasion1764979426183 } from './migrations/1764979426183-create-gift-occasion.ts';
import { IndexPeriodsByCode1764982903716 } from './migrations/1764982903716-index-periods-by-code.ts';
import { OpenedPeriodRow } from './period/opened-period.row.ts';
import { PeriodResolver } from './period/period.resolver.ts';
import { Period } from './period/period.type.ts';
import { PersonKeyRow } from './person-key/person-key.row.ts';
import { PersonVault } from './person-key/person-vault.ts';
import { PrizeResolver } from './prize/prize.resolver.ts';
import { PrizeRow } from './prize/prize.row.ts';
import { prizePlanReference } from './prize-plan/prize-plan.reference.ts';
import { PrizePlanResolver } from './prize-plan/prize-plan.resolver.ts';
import { PrizePlanRow } from './prize-plan/prize-plan.row.ts';
import { ProgrammeResolver } from './programme/programme.resolver.ts';
import { Programme } from './programme/programme.type.ts';
import { ProviderNonceRow } from './provider/provider-nonce.row.ts';
import { addCallbackRoute } from './provider-order/callback.route.ts';
import { ProviderOrderRow } from './provider-order/provider-order.row.ts';
import { RewardsContext } from './rewards-context.ts';
import { closeResources, openResources, type RewardsResources } from './rewards-resources.ts';
import { FinalisedRoundRow } from './round/finalised-round.row.ts';
import { RankedFeedbackRow } from './round/ranked-feedback.row.ts';
import { type Settings, settings } from './settings.ts';
import { StaffSubscriptionRow } from './staff-subscription/staff-subscription.row.ts';
import { SubscriberResolver } from './subscriber/subscriber.resolver.ts';
import { Subscriber } from './subscriber/subscriber.type.ts';
import { SubscriptionOwnerRow } from './subscription-owner/subscription-owner.row.ts';
import { TaxCertificateResolver } from './tax-certificate/tax-certificate.resolver.ts';
import { addTaxCertificateRoute } from './tax-certificate/tax-certificate.routes.ts';
import { TaxCertificateLinkRow, TaxRecordRow } from './tax-certificate/tax-record.row.ts';
import { VoucherResolver } from './voucher/voucher.resolver.ts';
import { VoucherRow } from './voucher/voucher.row.ts';
import { VoucherGuessRow } from './voucher/voucher-guess.row.ts';
import { VoucherPoolResolver } from './voucher-pool/voucher-pool.resolver.ts';
import { VoucherPoolRow } from './voucher-pool/voucher-pool.row.ts';
import { WinnerResolver } from './winner/winner.resolver.ts';
import { PublicationConsentRow, WinnerRow } from './winner/winner.row.ts';
import { WithdrawnFeedbackRow } from './withdrawn-feedback/withdrawn-feedback.row.ts';

/** What can be won, who wins it by the ranking, and how it gets to them: provably. */
export const rewards = defineSubgraph<RewardsContext, Settings, RewardsResources>({
  name: 'rewards',
  resolvers: [
    DecisionResolver,
    PrizePlanResolver,
    PrizeResolver,
    GiftOccasionResolver,
    AwardOccasionResolver,
    GiftOptionResolver,
    GiftItemsResolver,
    GiftItemResolver,
    AwardPartsResolver,
    GiftPartResolver,
    GiftSubstituteResolver,
    AvailableGiftResolver,
    AwardResolver,
    AwardProposalResolver,
    AwardAllocationResolver,
    AllocatedAwardResolver,
    AwardSkipResolver,
    WinnerResolver,
    ClaimResolver,
    DeliveryResolver,
    FulfilmentResolver,
    HandOverCodeResolver,
    TaxCertificateResolver,
    DossierResolver,
    GiftReconciliationResolver,
    AwardLedgerResolver,
    LedgerCheckpointResolver,
    LedgerDocumentResolver,
    AwardStopResolver,
    AwardExclusionResolver,
    DisqualificationResolver,
    VoucherPoolResolver,
    VoucherResolver,
    FeedbackResolver,
    SubscriberResolver,
    ProgrammeResolver,
    PeriodResolver,
  ],
  types: [Programme, Period, Feedback, Subscriber],
  references: { Award: awardReference, PrizePlan: prizePlanReference },
  rows: [
    OpenedPeriodRow,
    PrizePlanRow,
    PrizeRow,
    GiftOccasionRow,
    GiftOptionRow,
    GiftItemRow,
    ItemHandOverRow,
    GiftSubstituteRow,
    GiftChangeRow,
    FinalisedRoundRow,
    RankedFeedbackRow,
    StaffSubscriptionRow,
    SubscriptionOwnerRow,
    WithdrawnFeedbackRow,
    PublicationConsentRow,
    AwardProposalRow,
    AwardSkipRow,
    AwardRow,
    SubscriberWinRow,
    AwardClaimRow,
    ClaimHoldRow,
    PersonKeyRow,
    DeliveryRow,
    HandOverRow,
    HandOverCodeRow,
    HandOverExceptionRow,
    TaxRecordRow,
    TaxCertificateLinkRow,
    DossierRow,
    DossierPartRow,
    DossierLinkRow,
    WinnerRow,
    AwardLedgerRow,
    LedgerCheckpointRow,
    AwardStopRow,
    ProviderOrderRow,
    ProviderNonceRow,
    GiftReconciliationRow,
    AwardExclusionRow,
    DecisionRow,
    VoucherPoolRow,
    VoucherRow,
    VoucherGuessRow,
  ],
  migrations: [
    CreatePrizePlan1760000001000,
    CreateFinalisedRound1760000002000,
    CreateAward1760000003000,
    CreateAwardClaim1760000004000,
    CreateAwardLedger1760000005000,
    CreateLedgerCheckpoint1764500000001,
    CreateProviderOrder1764000000000,
    CreateAwardStop1764700000001,
    DisqualifyAndExclude1764700000002,
    CreateGiftReconciliation1764700000003,
    CreateClaimHold1764000000040,
    IndexDecisionsByPerson1764803047000,
    CreatePersonKey1764803150001,
    CreateVoucher1764900047110,
    CreateGiftSubstitute1764910063217,
    KnowSubscriptionOwners1764913017284,
    CreateHandOverCode1764903561427,
    CreateTaxRecord1764951183617,
    CreateGiftItem1764962738451,
    KeepRulesOfRound1764962118034,
    CreateDossier1764962118735,
    CreateGiftOccasion1764979426183,
    IndexPeriodsByCode1764982903716,
  ],
  appendOnly: ['award_ledger', 'ledger_checkpoint', 'decision'],
  handlers: eventHandlers,
  personalData: (settings, clock) =>
    personalDataOf(new PersonVault(settings.PERSONAL_DATA_KEY, clock)),
  settings,
  open: openResources,
  close: closeResources,
  routes: async (server, runtime) => {
    addTaxCertificateRoute(server, runtime);
    addDossierRoute(server, runtime.resources.dossiers);
    await addCallbackRoute(server, runtime);
  },
  context: (request, runtime) => new RewardsContext(request, runtime),
});
