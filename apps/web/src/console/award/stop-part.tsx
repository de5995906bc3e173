import { ResumeAwardsDocument, StopAwardsDocument } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useSay } from '../parts/language.tsx';
import { useStaff } from '../staff.tsx';

interface StopPartProps {
  stop: { notice: string; stoppedAt: string } | null;
  onChanged: () => void;
}

/** Stops awarding and claiming at once, and lets them go on. */
export function StopPart({ stop, onChanged }: StopPartProps) {
  const t = useSay();
  const { may } = useStaff();
  const [asking, setAsking] = useState(false);
  const halt = useDeed(StopAwardsDocument);
  const resume = useDeed(ResumeAwardsDocument);
  const mayStop = may('award:propose', 'award:approve', 'award:publish', 'award:fulfil');
  const allowed = stop ? may('award:approve') : mayStop;
  const deed = stop ? resume : halt;
  return (
    <section className="c-card">
      <h2>
        {stop
          ? t({ vi: 'Đang dừng', en: 'Stopped' })
          : t({ vi: 'Đang hoạt động bình thường', en: 'Working as usual' })}
      </h2>
      <p>
        {stop
          ? t({
              vi: 'Không ai được đề xuất, công bố, nhận hay trao giải cho đến khi người phê duyệt cho tiếp tục.',
              en: 'Nobody proposes, publishes, claims or hands over until an approver lets it go on.',
            })
          : t({
              vi: 'Khi nghi ngờ có sai sót hay gian lận, hãy dừng trước, tìm hiểu sau. Trang công khai sẽ thông báo.',
              en: 'When something looks wrong: stop first, look afterwards. The public pages say so.',
            })}
      </p>
      {allowed ? (
        <button
          type="button"
          className={`c-button ${stop ? 'c-primary' : 'c-danger'}`}
          onClick={() => setAsking(true)}
        >
          {stop
            ? t({ vi: 'Cho tiếp tục…', en: 'Let it go on…' })
            : t({ vi: 'Dừng trao giải…', en: 'Stop awards…' })}
        </button>
      ) : (
        <p className="c-why">
          {stop
            ? t({
                vi: 'Chỉ người phê duyệt cho tiếp tục được.',
                en: 'Only an approver lets it go on.',
              })
            : t({
                vi: 'Người đề xuất, phê duyệt, công bố hoặc trao quà mới dừng được.',
                en: 'Whoever takes part in awarding can stop it.',
              })}
        </p>
      )}
      {asking && (
        <Confirm
          title={
            stop
              ? t({ vi: 'Cho trao giải tiếp tục', en: 'Let awards go on' })
              : t({ vi: 'Dừng trao giải ngay', en: 'Stop awards now' })
          }
          consequences={
            stop
              ? [t({ vi: 'Mọi bước hoạt động lại ngay.', en: 'Every step works again at once.' })]
              : [
                  t({
                    vi: 'Đề xuất, duyệt, công bố, nhận giải và giao quà dừng ngay lập tức.',
                    en: 'Proposing, approving, publishing, claiming and handing over stop at once.',
                  }),
                  t({
                    vi: 'Trang công khai hiện thông báo.',
                    en: 'The public pages show a notice.',
                  }),
                  t({
                    vi: 'Chỉ người phê duyệt cho tiếp tục được.',
                    en: 'Only an approver lets it go on.',
                  }),
                ]
          }
          reason={{ label: t({ vi: 'Lý do (lưu vào nhật ký)', en: 'Why (kept on the trail)' }) }}
          confirm={stop ? t({ vi: 'Cho tiếp tục', en: 'Go on' }) : t({ vi: 'Dừng', en: 'Stop' })}
          danger={!stop}
          pending={deed.pending}
          problem={deed.errors[0]?.message}
          onClose={() => setAsking(false)}
          onConfirm={(reason) =>
            void deed
              .run(
                { input: { reason } },
                stop
                  ? t({ vi: 'Đã cho tiếp tục.', en: 'Going on.' })
                  : t({ vi: 'Đã dừng.', en: 'Stopped.' }),
              )
              .then((done) => {
                if (done) {
                  setAsking(false);
                  onChanged();
                }
              })
          }
        />
      )}
    </section>
  );
}
