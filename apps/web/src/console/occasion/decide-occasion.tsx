import { ApproveGiftOccasionDocument, RejectGiftOccasionDocument } from '@chia-se/client';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import type { Occasion } from './occasions-screen.tsx';

interface DecideProps {
  deed: 'APPROVE' | 'REJECT';
  /** As it stood on the page: the number of recipients is what was seen. */
  of: Occasion;
  onDone: () => void;
  onClose: () => void;
}

/** Approves an occasion for as many recipients as were seen, or turns it down with a reason. */
export function DecideOccasion({ deed, of, onDone, onClose }: DecideProps) {
  const t = useSay();
  const { number, dong, date } = useFormat();
  const approve = useDeed(ApproveGiftOccasionDocument);
  const reject = useDeed(RejectGiftOccasionDocument);
  const approving = deed === 'APPROVE';
  const recipients = of.stock?.recipients ?? 0;
  const run = async (reason: string) => {
    const done = approving
      ? await approve.run(
          { input: { occasionId: of.id, recipients } },
          t({ vi: 'Đã duyệt dịp tặng quà.', en: 'The occasion is approved.' }),
        )
      : await reject.run(
          { input: { occasionId: of.id, reason } },
          t({ vi: 'Đã từ chối dịp tặng quà.', en: 'The occasion is rejected.' }),
        );
    if (done) onDone();
  };
  const parameters = {
    count: number(recipients),
    total: dong(of.stock?.committed),
    when: date(of.opensAt),
    until: date(of.closesAt),
  };
  return (
    <Confirm
      title={
        approving
          ? t({ vi: 'Duyệt: {name}', en: 'Approve: {name}' }, { name: of.name })
          : t({ vi: 'Từ chối: {name}', en: 'Reject: {name}' }, { name: of.name })
      }
      consequences={
        approving
          ? [
              t(
                {
                  vi: '{count} người nhận, tổng trị giá {total}.',
                  en: '{count} recipients, {total} in all.',
                },
                parameters,
              ),
              t(
                {
                  vi: 'Người nhận được báo từ {when} và chọn quà đến hết {until}.',
                  en: 'They are told from {when} on, and choose until {until}.',
                },
                parameters,
              ),
              t({
                vi: 'Sau khi duyệt không thêm được người nhận nữa.',
                en: 'Nobody can be added after that.',
              }),
            ]
          : [
              t({
                vi: 'Số quà và ngân sách được trả lại; không ai được báo.',
                en: 'Stock and budget are free again; nobody is told.',
              }),
            ]
      }
      confirm={
        approving
          ? t({ vi: 'Duyệt {count} người nhận', en: 'Approve {count} recipients' }, parameters)
          : t({ vi: 'Từ chối', en: 'Reject' })
      }
      {...(approving ? {} : { reason: { label: t({ vi: 'Lý do', en: 'Reason' }) } })}
      danger={!approving}
      pending={approve.pending || reject.pending}
      problem={approve.errors[0]?.message ?? reject.errors[0]?.message}
      onConfirm={(reason) => void run(reason)}
      onClose={onClose}
    />
  );
}
