import { DisqualifyAwardDocument } from '@chia-se/client';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useSay } from '../parts/language.tsx';
import type { ConsoleAward } from './award-list.tsx';
import { titleOf } from './award-title.ts';

interface DisqualifyProps {
  award: ConsoleAward;
  onClose: () => void;
  onChanged: () => void;
}

/** Takes an award back for a rule that was broken; the winner reads the reason. */
export function Disqualify({ award, onClose, onChanged }: DisqualifyProps) {
  const t = useSay();
  const disqualify = useDeed(DisqualifyAwardDocument);
  const run = async (reason: string) => {
    const done = await disqualify.run(
      { input: { awardId: award.id, reason } },
      t({ vi: 'Đã huỷ tư cách nhận giải.', en: 'The award is taken back.' }),
    );
    if (!done) return;
    onChanged();
    onClose();
  };
  return (
    <Confirm
      title={t(
        { vi: 'Huỷ tư cách nhận giải: {title}', en: 'Disqualify: {title}' },
        { title: titleOf(award) },
      )}
      consequences={[
        t({
          vi: 'Người trúng giải được báo, kèm lý do dưới đây.',
          en: 'The winner is told, with the reason below.',
        }),
        t({
          vi: 'Giải có thể được đề xuất cho người kế tiếp trong bảng xếp hạng đã chốt.',
          en: 'The prize can go to the next in the frozen ranking.',
        }),
        t({ vi: 'Không hoàn tác được.', en: 'It can’t be undone.' }),
      ]}
      confirm={t({ vi: 'Huỷ tư cách', en: 'Disqualify' })}
      reason={{
        label: t({ vi: 'Vi phạm quy định nào, như thế nào', en: 'Which rule was broken, and how' }),
        least: 10,
      }}
      danger
      pending={disqualify.pending}
      problem={disqualify.errors[0]?.message}
      onConfirm={(reason) => void run(reason)}
      onClose={onClose}
    />
  );
}
