import type { GiftOccasionStatus } from '@chia-se/client';
import { Chip, type Tone } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { useNameOf, useStaff } from '../staff.tsx';
import { giftReason, occasionStatus } from '../words.ts';
import type { Occasion, OccasionDeed } from './occasions-screen.tsx';

const tones: Readonly<Record<GiftOccasionStatus, Tone>> = {
  PROPOSED: 'busy',
  APPROVED: 'good',
  OPENED: 'good',
  REJECTED: 'plain',
};

interface OccasionCardProps {
  occasion: Occasion;
  onAsk: (deed: OccasionDeed) => void;
}

/** One occasion: what each recipient gets, what is spoken for, and who does what next. */
export function OccasionCard({ occasion, onAsk }: OccasionCardProps) {
  const t = useSay();
  const { dong, number, date, dateTime } = useFormat();
  const nameOf = useNameOf();
  const { gift, stock } = occasion;
  const status = occasion.status ?? 'PROPOSED';
  return (
    <article className="c-card c-spaced">
      <header className="c-head">
        <h2>{occasion.name}</h2>
        <Chip tone={tones[status]}>{t(occasionStatus[status])}</Chip>
      </header>
      <p className="c-muted">
        {t(
          {
            vi: '{reason} · chọn quà từ {from} đến hết {until}',
            en: '{reason} · choosing from {from} until {until}',
          },
          {
            reason: t(giftReason[occasion.reason]),
            from: date(occasion.opensAt),
            until: date(occasion.closesAt),
          },
        )}
      </p>
      {gift && (
        <p>
          {gift.name} · {dong(gift.value)}: {gift.giftOptions.map(({ name }) => name).join(', ')}
        </p>
      )}
      {gift && stock && (
        <dl className="c-facts">
          <div>
            <dt>{t({ vi: 'Người nhận', en: 'Recipients' })}</dt>
            <dd>
              {number(stock.recipients)} / {number(gift.quantity)}
            </dd>
          </div>
          <div>
            <dt>{t({ vi: 'Ngân sách', en: 'Budget' })}</dt>
            <dd>
              {dong(stock.committed)} / {dong(stock.budget)}
            </dd>
          </div>
        </dl>
      )}
      <p className="c-muted">
        {t(
          { vi: 'Đề xuất: {who}, {when}.', en: 'Proposed by {who}, {when}.' },
          { who: nameOf(occasion.proposedBy), when: dateTime(occasion.proposedAt) },
        )}{' '}
        {occasion.decidedBy &&
          t(
            { vi: 'Quyết định: {who}, {when}.', en: 'Decided by {who}, {when}.' },
            { who: nameOf(occasion.decidedBy), when: dateTime(occasion.decidedAt) },
          )}{' '}
        {occasion.openedAt &&
          t(
            { vi: 'Đã báo người nhận: {when}.', en: 'Recipients told: {when}.' },
            { when: dateTime(occasion.openedAt) },
          )}{' '}
        {occasion.rejectionReason}
      </p>
      {status === 'PROPOSED' && <Deeds occasion={occasion} onAsk={onAsk} />}
    </article>
  );
}

function Deeds({ occasion, onAsk }: OccasionCardProps) {
  const t = useSay();
  const { me, may } = useStaff();
  const decides = may('award:approve') && occasion.proposedBy !== me.id;
  const deeds = [
    ...(decides ? ([['APPROVE', t({ vi: 'Duyệt', en: 'Approve' })]] as const) : []),
    ...(decides ? ([['REJECT', t({ vi: 'Từ chối', en: 'Reject' })]] as const) : []),
    ...(may('award:propose')
      ? ([['ADD', t({ vi: 'Thêm người nhận', en: 'Add recipients' })]] as const)
      : []),
  ];
  return (
    <>
      {!decides && (
        <p className="c-muted">
          {t({
            vi: 'Chờ người phê duyệt, không phải người đề xuất hay thêm người nhận.',
            en: 'Waits for an approver who neither proposed it nor added anybody.',
          })}
        </p>
      )}
      {deeds.length > 0 && (
        <div className="c-row">
          {deeds.map(([deed, label]) => (
            <button
              key={deed}
              type="button"
              className={`c-button ${deed === 'APPROVE' ? 'c-primary' : ''}`}
              onClick={() => onAsk(deed)}
            >
              {label}
              <span className="c-hidden">: {occasion.name}</span>
            </button>
          ))}
        </div>
      )}
    </>
  );
}
