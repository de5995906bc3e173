import { useState } from 'react';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Boundary } from './boundary.tsx';
import { CloseRound, Finalise, SettleBoundary } from './finish-dialogs.tsx';
import type { RoundPartProps } from './round-part.ts';

type Asked = 'close' | 'finalise' | 'extra' | 'pairs';

/** What is still open before the round can end, and its end, which nobody can undo. */
export function FinishPart({ round, onChanged }: RoundPartProps) {
  const t = useSay();
  const { dateTime } = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  if (round.status === 'FINALISED') {
    return (
      <>
        <p>
          {t(
            {
              vi: 'Đã chốt lúc {when}. Kết quả không bao giờ đổi.',
              en: 'Finalised {when}. The result never changes.',
            },
            { when: dateTime(round.finalisedAt) },
          )}
        </p>
        {round.decisionRecord && (
          <p>
            {t({ vi: 'Biên bản quyết định:', en: 'Decision record:' })}{' '}
            <span className="c-hash">{round.decisionRecord.hash}</span>{' '}
            <a href="/winners">
              {t({
                vi: 'Sau khi công bố giải, ai cũng tự kiểm chứng được ở trang Giải thưởng.',
                en: 'Once its winners are published, anybody can check it on the winners’ page.',
              })}
            </a>
          </p>
        )}
        <Boundary round={round} />
      </>
    );
  }
  const missing = (round.progress?.assigned ?? 0) - (round.progress?.submitted ?? 0);
  const noise = Boolean(round.prizeBoundary?.insideNoise && !round.prizeBoundary.settledBy);
  const done = (payload: unknown) => {
    if (!payload) return;
    setAsked(null);
    onChanged();
  };
  const dialog = { round, onClose: () => setAsked(null), onDone: done };
  return (
    <>
      <Boundary round={round} />
      <section className="c-card">
        <h2>{t({ vi: 'Chốt vòng', en: 'Finalise' })}</h2>
        <ol className="c-steps">
          <li className={round.status === 'ASSIGNED' ? 'c-step-done' : ''}>
            {t({ vi: 'Đã phân công', en: 'Assigned' })}
          </li>
          <li className={missing === 0 && round.status === 'ASSIGNED' ? 'c-step-done' : ''}>
            {t({ vi: 'Đủ phiếu chấm', en: 'All scorecards in' })}
          </li>
          <li className={noise ? '' : 'c-step-done'}>
            {t({ vi: 'Ranh giới giải rõ ràng', en: 'Prize boundary settled' })}
          </li>
        </ol>
        {round.status !== 'ASSIGNED' && (
          <p className="c-why">
            {t({
              vi: 'Chưa chốt được: quản lý chương trình cần công bố phân công trước.',
              en: 'Not yet: a programme manager publishes the assignment first.',
            })}
          </p>
        )}
        {round.status === 'ASSIGNED' && missing > 0 && (
          <p className="c-why">
            {t(
              {
                vi: 'Còn {count} phiếu chưa nộp. Giám khảo nộp nốt, hoặc đóng nhận phiếu kèm lý do khi quá hạn.',
                en: '{count} scorecards are missing. Judges hand them in, or you close with a reason once overdue.',
              },
              { count: missing },
            )}
          </p>
        )}
        <div className="c-row">
          <button
            type="button"
            className="c-button c-primary"
            disabled={round.status !== 'ASSIGNED'}
            onClick={() => setAsked('finalise')}
          >
            {t({ vi: 'Chốt vòng…', en: 'Finalise…' })}
          </button>
          {missing > 0 && round.status === 'ASSIGNED' && !round.closedAt && (
            <button type="button" className="c-button" onClick={() => setAsked('close')}>
              {t({ vi: 'Đóng nhận phiếu…', en: 'Close…' })}
            </button>
          )}
          {noise && (
            <button type="button" className="c-button" onClick={() => setAsked('extra')}>
              {t({ vi: 'Thêm giám khảo ở ranh giới…', en: 'Extra judges…' })}
            </button>
          )}
          {noise && (
            <button type="button" className="c-button" onClick={() => setAsked('pairs')}>
              {t({ vi: 'So sánh từng cặp…', en: 'Pairwise final…' })}
            </button>
          )}
        </div>
      </section>
      {asked === 'finalise' && <Finalise {...dialog} missing={missing} noise={noise} />}
      {asked === 'close' && <CloseRound {...dialog} missing={missing} />}
      {(asked === 'extra' || asked === 'pairs') && <SettleBoundary {...dialog} by={asked} />}
    </>
  );
}
