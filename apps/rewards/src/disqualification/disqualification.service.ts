import { normalise } from '@chia-se/locale';
import { type Clock, type Database, isId } from '@chia-se/subgraph-kit';
import { refuseAward } from '../award/award.errors.ts';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardReason, AwardStatus } from '../award/award.type.ts';
import { whyNotAwarding } from '../award/award-people.ts';
import { canBecome } from '../award/award-status.ts';
import { appendToLedger } from '../award-ledger/append-to-ledger.ts';
import { passOnPrizes } from '../award-proposal/pass-on-prizes.ts';
import { refuseWhileStopped } from '../award-stop/refuse-while-stopped.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import { VoucherRepository } from '../voucher/voucher.repository.ts';
import { refuseDisqualification } from './disqualification.errors.ts';
import type { DisqualifyAwardInput } from './disqualification.input.ts';

const field = ['input', 'awardId'];

/** Awards that are taken back. */
export class DisqualificationService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Ends an award, tells its winner why, and proposes the prize to whoever comes next; in the same
   * period the subscriber wins nothing more.
   *
   * @throws Refusal, also for the proposer, a judge of the round, and once the gift is on its way
   */
  async disqualify(staffId: string, input: DisqualifyAwardInput): Promise<AwardRow> {
    const reason = normalise(input.reason);
    if (reason.length < 10 || reason.length > 500) {
      throw refuseDisqualification('DISQUALIFICATION_REASON_MISSING', {
        field: ['input', 'reason'],
      });
    }
    return this.database.transaction(async (tx) => {
      await refuseWhileStopped(tx);
      const awards = new AwardRepository(tx);
      const award = isId(input.awardId) ? await awards.findForUpdate(input.awardId) : null;
      if (!award) throw refuseAward('AWARD_UNKNOWN', { field });
      const round = await new FinalisedRoundRepository(tx).find(award.roundId);
      const before = { proposedBy: award.proposedBy };
      const refusal = whyNotAwarding(staffId, before, round?.judgeIds ?? []);
      if (refusal) throw refuseAward(refusal, { field });
      if (!canBecome(award.status, AwardStatus.DISQUALIFIED)) {
        throw refuseAward('AWARD_NOT_READY', { field, parameters: { status: award.status } });
      }
      const at = this.clock();
      const change = { status: AwardStatus.DISQUALIFIED, disqualifiedBy: staffId } as const;
      await new VoucherRepository(tx).release(award.id);
      const replacements = await passOnPrizes(tx, [award], { ...change, at });
      const [prize] = await new PrizeRepository(tx).listByIds([award.prizeId]);
      const told = { awardId: award.id, subscriberId: award.subscriberId, reason };
      const name = prize?.nameVi ?? '';
      if (award.reason === AwardReason.OCCASION) {
        await tx.publish('GiftTakenBack', { ...told, giftName: name });
      } else {
        await tx.publish('AwardDisqualified', { ...told, prizeName: name });
      }
      await new DecisionRepository(tx).insert({
        actorId: staffId,
        deed: 'AWARD_DISQUALIFIED',
        subjectId: award.id,
        reason,
        decidedAt: at,
      });
      await appendToLedger(tx, [
        { deed: 'DISQUALIFIED', awards: [award], actorId: staffId, at },
        ...replacements,
      ]);
      return { ...award, ...change, endedAt: at };
    });
  }
}
