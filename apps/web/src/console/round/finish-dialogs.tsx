import {
  AssignExtraJudgeDocument,
  CloseRoundDocument,
  FinaliseRoundDocument,
  OpenPairwiseFinalDocument,
} from '@chia-se/client';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useSay } from '../parts/language.tsx';
import type { ConsoleRound } from './round-part.ts';

interface FinishDialogProps {
  round: ConsoleRound;
  onClose: () => void;
  onDone: (payload: unknown) => void;
}

interface FinaliseProps extends FinishDialogProps {
  /** Scorecards that are not in. */
  missing: number;
  /** Whether the scores leave the prize boundary in doubt. */
  noise: boolean;
}

/** The end of the round, which nobody can undo. */
export function Finalise({ round, missing, noise, onClose, onDone }: FinaliseProps) {
  const t = useSay();
  const { run, pending, errors } = useDeed(FinaliseRoundDocument);
  const finalise = async (reason: string) => {
    const input = {
      roundId: round.id,
      ...(missing > 0 && { force: true }),
      ...(reason && { overrideReason: reason }),
    };
    onDone(await run({ input }, t({ vi: 'Đã chốt vòng.', en: 'The round is finalised.' })));
  };
  return (
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
        ...(missing > 0
          ? [
              t(
                { vi: '{missing} phiếu chưa nộp sẽ hết hạn.', en: '{missing} scorecards lapse.' },
                { missing },
              ),
            ]
          : []),
        <Never key="never" />,
      ]}
      {...(noise && {
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
      pending={pending}
      problem={errors[0]?.message}
      onClose={onClose}
      onConfirm={(reason) => void finalise(reason)}
    />
  );
}

/** Takes no scorecard any more from whoever is overdue. */
export function CloseRound({
  round,
  missing,
  onClose,
  onDone,
}: FinishDialogProps & { missing: number }) {
  const t = useSay();
  const { run, pending, errors } = useDeed(CloseRoundDocument);
  const said = t({ vi: 'Đã đóng nhận phiếu.', en: 'Closed.' });
  return (
    <Confirm
      title={t({ vi: 'Đóng nhận phiếu', en: 'Close the round' })}
      consequences={[
        t(
          { vi: '{missing} phiếu chưa nộp sẽ hết hạn.', en: '{missing} scorecards lapse.' },
          { missing },
        ),
        <Never key="never" />,
      ]}
      reason={{ label: t({ vi: 'Lý do', en: 'Reason' }) }}
      confirm={t({ vi: 'Đóng', en: 'Close' })}
      danger
      pending={pending}
      problem={errors[0]?.message}
      onClose={onClose}
      onConfirm={(reason) => void run({ input: { roundId: round.id, reason } }, said).then(onDone)}
    />
  );
}

/** Has the contested opinions read by others, or compared in pairs. */
export function SettleBoundary({
  round,
  by,
  onClose,
  onDone,
}: FinishDialogProps & { by: 'extra' | 'pairs' }) {
  const t = useSay();
  const extra = useDeed(AssignExtraJudgeDocument);
  const pairs = useDeed(OpenPairwiseFinalDocument);
  const count = round.prizeBoundary?.contested ?? 0;
  const settle = async () => {
    const input = { roundId: round.id };
    const said = t({ vi: 'Đã giao việc.', en: 'Assigned.' });
    onDone(await (by === 'extra' ? extra.run({ input }, said) : pairs.run({ input }, said)));
  };
  return (
    <Confirm
      title={
        by === 'extra'
          ? t({ vi: 'Thêm giám khảo ở ranh giới', en: 'Extra judges' })
          : t({ vi: 'So sánh từng cặp', en: 'Pairwise final' })
      }
      consequences={[
        by === 'extra'
          ? t(
              {
                vi: '{count} góp ý chưa phân định được đọc thêm; giám khảo thấy việc mới ngay.',
                en: '{count} contested opinions are read again; judges see it at once.',
              },
              { count },
            )
          : t(
              {
                vi: '{count} góp ý chưa phân định được so sánh từng cặp; giám khảo thấy việc mới ngay.',
                en: '{count} contested opinions are compared in pairs; judges see it at once.',
              },
              { count },
            ),
      ]}
      confirm={t({ vi: 'Giao việc', en: 'Assign' })}
      pending={extra.pending || pairs.pending}
      problem={(by === 'extra' ? extra : pairs).errors[0]?.message}
      onClose={onClose}
      onConfirm={() => void settle()}
    />
  );
}

function Never() {
  const t = useSay();
  return (
    <strong>{t({ vi: 'Không ai hoàn tác được việc này.', en: 'Nobody can undo this.' })}</strong>
  );
}
