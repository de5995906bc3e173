import { createHash, randomBytes } from 'node:crypto';
import { normalise } from '@chia-se/locale';
import {
  type Clock,
  type Database,
  isId,
  routesPrefix,
  type Transaction,
  type Viewer,
} from '@chia-se/subgraph-kit';
import { refuseAward } from '../award/award.errors.ts';
import { AwardRepository } from '../award/award.repository.ts';
import type { AwardRow } from '../award/award.row.ts';
import { AwardStatus } from '../award/award.type.ts';
import { whyNotAwarding } from '../award/award-people.ts';
import { DeliveryRepository } from '../claim/delivery.repository.ts';
import { DecisionRepository } from '../decision/decision.repository.ts';
import type { PersonVault } from '../person-key/person-vault.ts';
import { PrizeRepository } from '../prize/prize.repository.ts';
import { FinalisedRoundRepository } from '../round/finalised-round.repository.ts';
import { taxedPart } from '../tax/income-tax.ts';
import { refuseTax } from './tax-certificate.errors.ts';
import type { RecordTaxWithheldInput, TaxedWinnerInput } from './tax-certificate.type.ts';
import { TaxRecordRepository } from './tax-record.repository.ts';
import type { TaxRecord, TaxRecordDetails } from './tax-record.row.ts';

const field = ['input', 'awardId'];
const winnerField = ['input', 'winner'];
const lifetimeMs = 10 * 60_000;
const ready: readonly AwardStatus[] = [AwardStatus.CLAIMED, AwardStatus.FULFILLING];

type TaxedWinner = Pick<TaxRecordDetails, 'winnerName' | 'identityNumber'>;

/** Records tax as withheld, and certifies it to the winner. */
export class TaxCertificateService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly vault: PersonVault,
  ) {}

  /** @throws Refusal, also for whoever proposed, approved, published or judged */
  recordWithheld(staffId: string, input: RecordTaxWithheldInput): Promise<AwardRow> {
    const { awardId } = input;
    const shown = input.winner ? checkWinner(input.winner) : null;
    return this.database.transaction(async (tx) => {
      const award = isId(awardId) ? await new AwardRepository(tx).findForUpdate(awardId) : null;
      if (!award) throw refuseAward('AWARD_UNKNOWN', { field });
      const round = await new FinalisedRoundRepository(tx).find(award.roundId);
      const refusal = whyNotAwarding(staffId, award, round?.judgeIds ?? []);
      if (refusal) throw refuseAward(refusal, { field });
      if (award.taxWithheld === 0) throw refuseTax('NO_TAX_DUE', { field });
      if (!ready.includes(award.status)) {
        throw refuseAward('AWARD_NOT_READY', { field, parameters: { status: award.status } });
      }
      await this.#keep(tx, award, { staffId, shown });
      return award;
    });
  }

  async #keep(
    tx: Transaction,
    award: AwardRow,
    { staffId, shown }: { staffId: string; shown: TaxedWinner | null },
  ): Promise<void> {
    const { id: awardId, subscriberId, value, announcedAt } = award;
    const tax = award.taxWithheld ?? 0;
    const records = new TaxRecordRepository(tx, this.vault);
    if (await records.find(awardId)) throw refuseTax('TAX_ALREADY_WITHHELD', { field });
    const [delivery] = await new DeliveryRepository(tx, this.vault).listOfAwards([awardId]);
    const told = delivery?.identityNumber
      ? { winnerName: delivery.recipientName, identityNumber: delivery.identityNumber }
      : null;
    if (told && shown) throw refuseTax('WINNER_KNOWN', { field: winnerField });
    const winner = told ?? shown;
    if (!winner || !announcedAt) throw refuseTax('IDENTITY_MISSING', { field: winnerField });
    const [prize] = await new PrizeRepository(tx).listByIds([award.prizeId]);
    const withheldAt = this.clock();
    await records.insert(
      { awardId, subscriberId, recordedBy: staffId, withheldAt },
      {
        ...winner,
        prizeName: prize?.nameVi ?? '',
        value,
        tax,
        ...taxedPart({ value, taxWithheld: tax }, announcedAt),
        awardedAt: announcedAt.toISOString(),
      },
    );
    await new DecisionRepository(tx).insert({
      actorId: staffId,
      deed: 'TAX_WITHHELD',
      subjectId: awardId,
      reason: null,
      decidedAt: withheldAt,
    });
  }

  /** A link of ten minutes for the winner or staff who hand gifts over. @throws Refusal */
  async link(viewer: Viewer, awardId: string): Promise<{ url: string; expiresAt: Date }> {
    const [award] = isId(awardId)
      ? await new AwardRepository(this.database).listByIds([awardId])
      : [];
    const isOwner = viewer.kind === 'SUBSCRIBER' && viewer.id === award?.subscriberId;
    if (!award?.announcedAt || !(isOwner || viewer.scopes.has('award:fulfil'))) {
      throw refuseAward('AWARD_UNKNOWN', { field });
    }
    if (award.taxWithheld === 0) throw refuseTax('NO_TAX_DUE', { field });
    const records = new TaxRecordRepository(this.database, this.vault);
    if (!(await records.find(awardId))) throw refuseTax('TAX_NOT_WITHHELD', { field });
    const token = randomBytes(24).toString('base64url');
    const expiresAt = new Date(this.clock().getTime() + lifetimeMs);
    const askerId = viewer.id as string;
    await records.putLink({ awardId, askerId, tokenHash: hashOf(token), expiresAt });
    return { url: `${routesPrefix('rewards')}/tax-certificate?ticket=${token}`, expiresAt };
  }

  /** What a link is good for; `null` where it is none or over. */
  async findByTicket(ticket: unknown): Promise<TaxRecord | null> {
    if (typeof ticket !== 'string' || ticket.length > 64) return null;
    const records = new TaxRecordRepository(this.database, this.vault);
    return records.findByLink(hashOf(ticket), this.clock());
  }
}

/** @throws Refusal */
function checkWinner({ name, identityNumber }: TaxedWinnerInput): TaxedWinner {
  const winnerName = normalise(name).trim();
  const digits = identityNumber.replaceAll(/[\s.]/g, '');
  const fits = winnerName.length >= 2 && winnerName.length <= 100 && /^\d{12}$/.test(digits);
  if (!fits) throw refuseTax('WINNER_INVALID', { field: winnerField });
  return { winnerName, identityNumber: digits };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
