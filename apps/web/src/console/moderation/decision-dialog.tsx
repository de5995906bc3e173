import { useApolloClient, useQuery } from '@apollo/client/react';
import {
  AssignFeedbackDocument,
  ConsoleQueueDocument,
  DepartmentsDocument,
  type ModerationDeed,
} from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm, Dialog } from '../parts/dialog.tsx';
import { Select } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';

export interface Asked {
  deed: 'HOLD' | 'REJECT' | 'ASSIGN';
  ids: readonly string[];
}

interface DecisionDialogProps {
  asked: Asked;
  onDecide: (deed: ModerationDeed, reason: string) => void;
  onClose: () => void;
}

/** Asks for what a decision needs: a reason that the author reads, or a department. */
export function DecisionDialog({ asked, onDecide, onClose }: DecisionDialogProps) {
  const t = useSay();
  const count = asked.ids.length;
  if (asked.deed === 'ASSIGN') return <AssignDialog ids={asked.ids} onClose={onClose} />;
  const { deed } = asked;
  const holds = deed === 'HOLD';
  return (
    <Confirm
      title={
        holds
          ? t({ vi: 'Tạm giữ {count} góp ý', en: 'Hold {count} opinions' }, { count })
          : t({ vi: 'Từ chối {count} góp ý', en: 'Reject {count} opinions' }, { count })
      }
      consequences={[
        t({
          vi: 'Tác giả được báo ngay, kèm nguyên văn lý do dưới đây.',
          en: 'The author is told at once, with the reason below word for word.',
        }),
        holds
          ? t({
              vi: 'Góp ý không công khai cho đến khi bỏ tạm giữ.',
              en: 'The opinion is not public until it is released.',
            })
          : t({
              vi: 'Góp ý không được chấm và không công khai.',
              en: 'It is neither judged nor public.',
            }),
      ]}
      reason={{ label: t({ vi: 'Lý do gửi tác giả', en: 'Reason, for the author' }) }}
      confirm={holds ? t({ vi: 'Tạm giữ', en: 'Hold' }) : t({ vi: 'Từ chối', en: 'Reject' })}
      danger={!holds}
      onConfirm={(reason) => onDecide(deed, reason)}
      onClose={onClose}
    />
  );
}

function AssignDialog({ ids, onClose }: { ids: readonly string[]; onClose: () => void }) {
  const t = useSay();
  const client = useApolloClient();
  const { data } = useQuery(DepartmentsDocument);
  const { run, pending, errorOf } = useDeed(AssignFeedbackDocument);
  const [department, setDepartment] = useState('');
  const assign = async () => {
    const done = await run(
      { input: { department, feedbackIds: [...ids] } },
      t({ vi: 'Đã giao {count} góp ý.', en: 'Assigned {count} opinions.' }, { count: ids.length }),
    );
    if (!done) return;
    await client.refetchQueries({ include: [ConsoleQueueDocument] });
    onClose();
  };
  return (
    <Dialog title={t({ vi: 'Giao cho đơn vị', en: 'Assign to a department' })} onClose={onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (department) void assign();
        }}
      >
        <Select
          label={t({ vi: 'Đơn vị', en: 'Department' })}
          value={department}
          onChange={setDepartment}
          none={t({ vi: 'Chọn đơn vị…', en: 'Choose…' })}
          options={(data?.departments ?? []).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
          error={errorOf('department')}
        />
        <div className="c-actions">
          <button type="button" className="c-button" onClick={onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button type="submit" className="c-button c-primary" disabled={!department || pending}>
            {t({ vi: 'Giao', en: 'Assign' })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
