import { useApolloClient } from '@apollo/client/react';
import { DeclareConflictDocument, JudgeInboxDocument } from '@chia-se/client';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useSay } from '../parts/language.tsx';
import { addressOf, go } from '../parts/place.ts';

interface ConflictDialogProps {
  assignmentId: string;
  nextId: string | null;
  onClose: () => void;
}

/** Releases a judge of a text they should not judge. */
export function ConflictDialog({ assignmentId, nextId, onClose }: ConflictDialogProps) {
  const t = useSay();
  const client = useApolloClient();
  const { run, pending, errors } = useDeed(DeclareConflictDocument);
  const declare = async (reason: string) => {
    const done = await run(
      { input: { assignmentId, reason } },
      t({ vi: 'Bạn đã được miễn chấm bài này.', en: 'You are released of this text.' }),
    );
    if (!done) return;
    await client.refetchQueries({ include: [JudgeInboxDocument] });
    onClose();
    go(addressOf(nextId ? `judging/${nextId}` : 'judging'));
  };
  return (
    <Confirm
      title={t({ vi: 'Khai báo xung đột lợi ích', en: 'Declare a conflict' })}
      consequences={[
        t({
          vi: 'Bạn không chấm bài này nữa; người khác sẽ chấm thay.',
          en: 'You no longer judge this text; somebody else will.',
        }),
        t({ vi: 'Lý do được lưu vào nhật ký.', en: 'The reason is kept on the trail.' }),
      ]}
      reason={{ label: t({ vi: 'Lý do', en: 'Reason' }) }}
      confirm={t({ vi: 'Khai báo', en: 'Declare' })}
      pending={pending}
      problem={errors[0]?.message}
      onConfirm={(reason) => void declare(reason)}
      onClose={onClose}
    />
  );
}
