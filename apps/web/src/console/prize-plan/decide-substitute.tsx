import { ApproveSubstituteDocument, RejectSubstituteDocument } from '@chia-se/client';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useSay } from '../parts/language.tsx';
import type { Substitute } from './substitutes-part.tsx';

interface DecideProps {
  deed: 'APPROVE' | 'REJECT';
  of: Substitute;
  onDone: () => void;
  onClose: () => void;
}

/** Approves a substitute, or turns it down with a reason. */
export function DecideSubstitute({ deed, of, onDone, onClose }: DecideProps) {
  const t = useSay();
  const approve = useDeed(ApproveSubstituteDocument);
  const reject = useDeed(RejectSubstituteDocument);
  const approving = deed === 'APPROVE';
  const run = async (reason: string) => {
    const done = approving
      ? await approve.run(
          { input: { substituteId: of.id } },
          t({ vi: 'Đã duyệt quà thay thế.', en: 'The substitute is approved.' }),
        )
      : await reject.run(
          { input: { substituteId: of.id, reason } },
          t({ vi: 'Đã từ chối quà thay thế.', en: 'The substitute is rejected.' }),
        );
    if (done) onDone();
  };
  return (
    <Confirm
      title={
        approving
          ? t({ vi: 'Duyệt quà thay thế', en: 'Approve the substitute' })
          : t({ vi: 'Từ chối quà thay thế', en: 'Reject the substitute' })
      }
      consequences={
        approving
          ? [
              t(
                {
                  vi: '{original} không chọn được nữa; người trúng giải chọn {name}.',
                  en: '{original} can’t be chosen any more; winners choose {name}.',
                },
                { original: of.original?.name ?? '–', name: of.name },
              ),
              t({
                vi: 'Người đã chọn quà cũ được báo và mời chọn lại.',
                en: 'Whoever chose the lost gift is told and may choose again.',
              }),
            ]
          : [t({ vi: 'Có thể đề xuất quà khác.', en: 'Another one can be proposed.' })]
      }
      confirm={approving ? t({ vi: 'Duyệt', en: 'Approve' }) : t({ vi: 'Từ chối', en: 'Reject' })}
      {...(approving ? {} : { reason: { label: t({ vi: 'Lý do', en: 'Reason' }) } })}
      pending={approve.pending || reject.pending}
      problem={approve.errors[0]?.message ?? reject.errors[0]?.message}
      onConfirm={(reason) => void run(reason)}
      onClose={onClose}
    />
  );
}
