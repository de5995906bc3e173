import {
  AssignExtraJudgeDocument,
  CloseRoundDocument,
  FinaliseRoundDocument,
  OpenPairwiseFinalDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Boundary } from './boundary.tsx';
import type { RoundPartProps } from './round-part.ts';

type Asked = 'close' | 'finalise' | 'force' | 'override' | 'extra' | 'pairs';

/** What is still open before the round can end, and its end, which nobody can undo. */
export function FinishPart({ round, onChanged }: RoundPartProps) {
  const t = useSay();
  const { dateTime } = useFormat();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = useDeed(CloseRoundDocument);
  const finalise = useDeed(FinaliseRoundDocument);
  const extra = useDeed(AssignExtraJudgeDocument);
  const pairs = useDeed(OpenPairwiseFinalDocument);
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
  const roundId = round.id;
  const never = t({ vi: 'Không ai hoàn tác được việc này.', en: 'Nobody can undo this.' });
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
            onClick={() => setAsked(missing > 0 ? 'force' : noise ? 'override' : 'finalise')}
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
      {(asked === 'finalise' || asked === 'override' || asked === 'force') && (
        <Confirm
          title={t({ vi: 'Chốt {name}', en: 'Finalise {name}' }, { name: round.name })}
          consequences={[
            t({
              vi: 'Xếp hạng và biên bản được đóng băng, ai cũng tính lại được.',
              en: 'Ranking and record are frozen; anybody can recompute them.',
            }),
            t({
              vi: 'Tác giả biết góp ý của mình đứng ở nhóm nào.',
              en: 'Authors learn in which band they stand.',
            }),
            ...(asked === 'force'
              ? [
                  t(
                    {
                      vi: '{count} phiếu chưa nộp sẽ hết hạn.',
                      en: '{count} missing scorecards lapse.',
                    },
                    { count: missing },
                  ),
                ]
              : []),
            <strong key="never">{never}</strong>,
          ]}
          {...(asked !== 'finalise' &&
            noise && {
              reason: {
                label: t({
                  vi: 'Lý do chốt khi ranh giới chưa rõ',
                  en: 'Why, although the boundary is not settled',
                }),
                least: 20,
              },
            })}
          confirm={t({ vi: 'Chốt vòng', en: 'Finalise' })}
          danger
          pending={finalise.pending}
          problem={finalise.errors[0]?.message}
          onClose={() => setAsked(null)}
          onConfirm={(reason) =>
            void finalise
              .run(
                {
                  input: {
                    roundId,
                    ...(asked === 'force' && { force: true }),
                    ...(reason && { overrideReason: reason }),
                  },
                },
                t({ vi: 'Đã chốt vòng.', en: 'The round is finalised.' }),
              )
              .then(done)
          }
        />
      )}
      {asked === 'close' && (
        <Confirm
          title={t({ vi: 'Đóng nhận phiếu', en: 'Close the round' })}
          consequences={[
            t(
              { vi: '{count} phiếu chưa nộp sẽ hết hạn.', en: '{count} missing scorecards lapse.' },
              { count: missing },
            ),
            never,
          ]}
          reason={{ label: t({ vi: 'Lý do', en: 'Reason' }) }}
          confirm={t({ vi: 'Đóng', en: 'Close' })}
          danger
          pending={close.pending}
          problem={close.errors[0]?.message}
          onClose={() => setAsked(null)}
          onConfirm={(reason) =>
            void close
              .run({ input: { roundId, reason } }, t({ vi: 'Đã đóng nhận phiếu.', en: 'Closed.' }))
              .then(done)
          }
        />
      )}
      {(asked === 'extra' || asked === 'pairs') && (
        <Confirm
          title={
            asked === 'extra'
              ? t({ vi: 'Thêm giám khảo ở ranh giới', en: 'Extra judges' })
              : t({ vi: 'So sánh từng cặp', en: 'Pairwise final' })
          }
          consequences={[
            t(
              {
                vi: '{count} góp ý giằng co được đọc thêm; giám khảo thấy việc mới ngay.',
                en: '{count} contested opinions are read again; judges see it at once.',
              },
              { count: round.prizeBoundary?.contested ?? 0 },
            ),
          ]}
          confirm={t({ vi: 'Giao việc', en: 'Assign' })}
          pending={extra.pending || pairs.pending}
          problem={(asked === 'extra' ? extra : pairs).errors[0]?.message}
          onClose={() => setAsked(null)}
          onConfirm={() =>
            void (asked === 'extra' ? extra : pairs)
              .run({ input: { roundId } } as never, t({ vi: 'Đã giao việc.', en: 'Assigned.' }))
              .then(done)
          }
        />
      )}
    </>
  );
}
