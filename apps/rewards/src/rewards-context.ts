import {
  type Connection,
  isId,
  type Loader,
  loaderByGroup,
  loaderByKey,
  RequestContext,
  type Runtime,
  type SubgraphRequest,
  TrailService,
  toConnection,
} from '@chia-se/subgraph-kit';
import { AwardPagesBySubscriberId } from './award/award.loader.ts';
import type { AwardRow } from './award/award.row.ts';
import { AwardService, awardPage, isVisible } from './award/award.service.ts';
import { AwardExclusionService } from './award-exclusion/award-exclusion.service.ts';
import { AwardLedgerService } from './award-ledger/award-ledger.service.ts';
import type { AwardProposalRow } from './award-proposal/award-proposal.row.ts';
import { AwardProposalService } from './award-proposal/award-proposal.service.ts';
import { AwardStopService } from './award-stop/award-stop.service.ts';
import { ClaimService } from './claim/claim.service.ts';
import type { Delivery } from './claim/delivery.row.ts';
import { DecisionRepository } from './decision/decision.repository.ts';
import { DisqualificationService } from './disqualification/disqualification.service.ts';
import { FulfilmentService } from './fulfilment/fulfilment.service.ts';
import type { HandOver } from './fulfilment/hand-over.row.ts';
import type { GiftItemRow } from './gift-item/gift-item.row.ts';
import type { GiftOptionRow } from './gift-option/gift-option.row.ts';
import type { GiftPartState } from './gift-part/list-gift-parts.ts';
import { GiftReconciliationService } from './gift-reconciliation/gift-reconciliation.service.ts';
import type { GiftSubstituteRow } from './gift-substitute/gift-substitute.row.ts';
import { GiftSubstituteService } from './gift-substitute/gift-substitute.service.ts';
import { HandOverCodeService } from './hand-over-code/hand-over-code.service.ts';
import { LedgerCheckpointService } from './ledger-checkpoint/ledger-checkpoint.service.ts';
import { LedgerDocumentService } from './ledger-document/ledger-document.service.ts';
import type { PrizeRow } from './prize/prize.row.ts';
import type { PrizePlanRow } from './prize-plan/prize-plan.row.ts';
import { PrizePlanService } from './prize-plan/prize-plan.service.ts';
import type { ProviderOrderRow } from './provider-order/provider-order.row.ts';
import { ProviderOrderService } from './provider-order/provider-order.service.ts';
import type { RewardsResources } from './rewards-resources.ts';
import type { Settings } from './settings.ts';
import { TaxCertificateService } from './tax-certificate/tax-certificate.service.ts';
import { VoucherService } from './voucher/voucher.service.ts';
import { VoucherPoolService } from './voucher-pool/voucher-pool.service.ts';
import type { VoucherStock } from './voucher-pool/voucher-pool.type.ts';
import { WinnerService } from './winner/winner.service.ts';

/** Services and loaders of one request. */
export class RewardsContext extends RequestContext {
  readonly prizePlans;
  readonly awards;
  readonly proposals;
  readonly winners;
  readonly claims;
  readonly handOverCodes;
  readonly fulfilment;
  readonly taxCertificates;
  readonly giftOrders;
  readonly reconciliations;
  readonly ledger;
  readonly checkpoints;
  readonly ledgerDocuments;
  readonly stops;
  readonly disqualifications;
  readonly exclusions;
  readonly trail;
  readonly substitutes;
  readonly voucherPools;
  readonly vouchers;
  readonly dossiers;

  constructor(request: SubgraphRequest, runtime: Runtime<Settings, RewardsResources>) {
    super(request);
    const { database, clock, settings, resources } = runtime;
    this.prizePlans = new PrizePlanService(database, clock);
    this.awards = new AwardService(database);
    this.proposals = new AwardProposalService(database, clock, settings.CLAIM_DAYS);
    this.winners = new WinnerService(database);
    this.claims = new ClaimService(database, clock, request.language, resources.vault);
    this.handOverCodes = new HandOverCodeService(database, clock, {
      hash: settings.PERSONAL_DATA_KEY.derive('hand-over codes'),
      subscribersPublic: settings.SUBSCRIBERS_PUBLIC_KEY,
    });
    this.fulfilment = new FulfilmentService(
      database,
      clock,
      resources.providers,
      resources.vault,
      this.handOverCodes,
    );
    this.taxCertificates = new TaxCertificateService(database, clock, resources.vault);
    this.reconciliations = new GiftReconciliationService(database, clock, resources.providers);
    this.giftOrders = new ProviderOrderService(
      database,
      clock,
      resources.providers,
      resources.vault,
    );
    this.ledger = new AwardLedgerService(database);
    this.checkpoints = new LedgerCheckpointService(database);
    this.ledgerDocuments = new LedgerDocumentService(database);
    this.stops = new AwardStopService(database, clock);
    this.disqualifications = new DisqualificationService(database, clock);
    this.exclusions = new AwardExclusionService(database, clock);
    this.trail = new TrailService((filter, limit, beforeId) =>
      new DecisionRepository(database).list(filter, limit, beforeId),
    );
    this.substitutes = new GiftSubstituteService(database, clock, request.language);
    const { VOUCHER_KEY } = settings;
    this.voucherPools = new VoucherPoolService(database, clock, VOUCHER_KEY);
    this.dossiers = resources.dossiers;
    this.vouchers = new VoucherService(database, clock, VOUCHER_KEY, request.language);
  }

  /** The award, if the viewer may know that it exists. */
  async visibleAward(id: string): Promise<AwardRow | null> {
    const award = await this.awardById.load(id);
    return award && isVisible(award, this.viewer) ? award : null;
  }

  /** The latest award of an opinion that the viewer may know of. */
  async visibleAwardOf(feedbackId: string): Promise<AwardRow | null> {
    const awards = await this.awardsByFeedbackId.load(feedbackId);
    return awards.find((award) => isVisible(award, this.viewer)) ?? null;
  }

  async awardsOf(
    subscriberId: string,
    first: number,
    after: string | null,
  ): Promise<Connection<AwardRow>> {
    const { limit } = awardPage(first, after);
    const rows = await this.#awardPages.load(subscriberId, first, after);
    return toConnection(rows, limit, (row) => [row.id]);
  }

  readonly giftOrderByAwardId: Loader<string, ProviderOrderRow | null> = loaderByKey(
    (ids: readonly string[]) => this.giftOrders.listOfAwards(ids),
    (row) => row.awardId,
  );
  readonly giftPartsByAwardId: Loader<string, GiftPartState[]> = loaderByGroup(
    (ids: readonly string[]) => this.giftOrders.listPartsOfAwards(ids),
    (part) => part.awardId,
  );
  readonly giftItemsByGiftOptionId: Loader<string, GiftItemRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.prizePlans.listGiftItemsOfGifts(ids),
    (row) => row.giftOptionId,
  );
  readonly awardById: Loader<string, AwardRow | null> = loaderByKey(
    (ids: readonly string[]) => this.awards.listByIds(ids),
    (row) => row.id,
  );
  readonly awardsByFeedbackId: Loader<string, AwardRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.awards.listOfFeedback(ids),
    (row) => row.feedbackId,
  );
  readonly #awardPages = new AwardPagesBySubscriberId((ids, first, after) =>
    this.awards.listOfSubscribers(ids, this.viewer, awardPage(first, after)),
  );
  readonly proposalById: Loader<string, AwardProposalRow | null> = loaderByKey(
    (ids: readonly string[]) => this.proposals.listByIds(ids),
    (row) => row.id,
  );
  readonly prizePlanById: Loader<string, PrizePlanRow | null> = loaderByKey(
    (ids: readonly string[]) => this.prizePlans.listByIds(ids.filter(isId)),
    (row) => row.id,
  );
  readonly prizePlanByPeriodId: Loader<string, PrizePlanRow | null> = loaderByKey(
    (ids: readonly string[]) => this.prizePlans.listCurrentOfPeriods(ids.filter(isId)),
    (row) => row.periodId,
  );
  readonly prizePlanByProgrammeId: Loader<string, PrizePlanRow | null> = loaderByKey(
    (ids: readonly string[]) => this.prizePlans.listLatestOfProgrammes(ids.filter(isId)),
    (row) => row.programmeId,
  );
  readonly prizeById: Loader<string, PrizeRow | null> = loaderByKey(
    (ids: readonly string[]) => this.prizePlans.listPrizesByIds(ids),
    (row) => row.id,
  );
  readonly prizesByPlanId: Loader<string, PrizeRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.prizePlans.listPrizesOfPlans(ids),
    (row) => row.planId,
  );
  readonly giftOptionById: Loader<string, GiftOptionRow | null> = loaderByKey(
    (ids: readonly string[]) => this.prizePlans.listGiftOptionsByIds(ids),
    (row) => row.id,
  );
  readonly giftOptionsByPrizeId: Loader<string, GiftOptionRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.prizePlans.listGiftOptionsOfPrizes(ids),
    (row) => row.prizeId,
  );
  readonly substituteByGiftOptionId: Loader<string, GiftSubstituteRow | null> = loaderByKey(
    (ids: readonly string[]) => this.substitutes.listLiveOf(ids),
    (row) => row.originalId,
  );
  readonly deliveryByAwardId: Loader<string, Delivery | null> = loaderByKey(
    (ids: readonly string[]) => this.claims.listDeliveries(ids),
    (row) => row.awardId,
  );
  readonly voucherStockByPoolId: Loader<string, VoucherStock | null> = loaderByKey(
    (ids: readonly string[]) => this.voucherPools.countStock(ids),
    (row) => row.poolId,
  );
  readonly handOverByAwardId: Loader<string, HandOver | null> = loaderByKey(
    (ids: readonly string[]) => this.fulfilment.listHandOvers(ids),
    (row) => row.awardId,
  );
}
