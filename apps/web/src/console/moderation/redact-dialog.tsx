import { useApolloClient } from '@apollo/client/react';
import { ConsoleOpinionDocument, RedactFeedbackDocument } from '@chia-se/client';
import { useRef, useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { TextArea } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { leaveOut } from './leave-out.ts';

interface Text {
  title: string;
  body: string;
}

interface RedactDialogProps {
  id: string;
  /** What its author wrote. */
  written: Text;
  /** What the public reads now. */
  shown: Text;
  onClose: () => void;
}

/** Takes words out of the public text, or puts them back: words are chosen, then left out. */
export function RedactDialog({ id, written, shown, onClose }: RedactDialogProps) {
  const t = useSay();
  const client = useApolloClient();
  const redact = useDeed(RedactFeedbackDocument);
  const [text, setText] = useState(shown);
  const [nothing, setNothing] = useState(false);
  // A field keeps what is chosen in it when the button below takes the focus.
  const latest = useRef<{ part: keyof Text; area: HTMLTextAreaElement } | null>(null);
  const set = (part: Partial<Text>) => {
    redact.forget();
    setText((now) => ({ ...now, ...part }));
  };
  const enter = (part: keyof Text) => (area: HTMLTextAreaElement) => {
    latest.current = { part, area };
  };
  const leave = () => {
    if (!latest.current) return setNothing(true);
    const { part, area } = latest.current;
    const shorter = leaveOut(text[part], area.selectionStart, area.selectionEnd);
    setNothing(shorter === text[part]);
    set({ [part]: shorter });
  };
  const run = async (reason: string) => {
    const done = await redact.run(
      { input: { feedbackId: id, ...text, reason } },
      t({
        vi: 'Đã điều chỉnh phần công khai. Tác giả được báo.',
        en: 'The public text is changed. The author is told.',
      }),
    );
    if (!done) return;
    await client.refetchQueries({ include: [ConsoleOpinionDocument] });
    onClose();
  };
  const isSame = text.title === shown.title && text.body === shown.body;
  const other = redact.errors.find(({ field }) => !field);
  return (
    <Confirm
      title={t({ vi: 'Lược bớt phần công khai', en: 'Redact the public text' })}
      consequences={[
        t({
          vi: 'Người đọc và giám khảo chỉ thấy nội dung dưới đây. Nội dung tác giả đã gửi vẫn được giữ nguyên trong hồ sơ.',
          en: 'The public and the judges read what stands below. What the author wrote is kept.',
        }),
        t({
          vi: 'Chỉ được lược bớt, không thêm hay sửa lời của tác giả. Chỗ lược bớt hiện dấu […].',
          en: 'Words may only be left out, never added or changed. […] stands wherever some are.',
        }),
        t({
          vi: 'Tác giả được báo ngay, kèm nguyên văn lý do. Lý do không nhắc lại phần đã lược.',
          en: 'The author is told at once, with the reason word for word. It does not repeat what is left out.',
        }),
      ]}
      reason={{ label: t({ vi: 'Lý do gửi tác giả', en: 'Reason, for the author' }) }}
      confirm={t({ vi: 'Cập nhật phần công khai', en: 'Change the public text' })}
      ready={!isSame}
      pending={redact.pending}
      problem={redact.errorOf('reason') ?? other?.message}
      onConfirm={(reason) => void run(reason)}
      onClose={onClose}
    >
      {redact.errorOf('feedbackId') && <p className="c-error">{redact.errorOf('feedbackId')}</p>}
      <TextArea
        label={t({ vi: 'Tiêu đề công khai', en: 'Public title' })}
        value={text.title}
        onChange={(title) => set({ title })}
        error={redact.errorOf('title')}
        onEnter={enter('title')}
        rows={2}
      />
      <TextArea
        label={t({ vi: 'Nội dung công khai', en: 'Public text' })}
        value={text.body}
        onChange={(body) => set({ body })}
        error={redact.errorOf('body')}
        onEnter={enter('body')}
        rows={8}
      />
      <div className="c-row">
        <button type="button" className="c-button" onClick={leave}>
          {t({ vi: 'Lược phần đang chọn', en: 'Leave out what is chosen' })}
        </button>
        <button
          type="button"
          className="c-button c-quiet"
          onClick={() => {
            set(written);
            setNothing(false);
          }}
        >
          {t({ vi: 'Hiện lại toàn văn', en: 'Show it in full again' })}
        </button>
      </div>
      <p role="status" className="c-error">
        {nothing &&
          t({
            vi: 'Vui lòng chọn (bôi đen) phần cần lược ở trên trước.',
            en: 'Choose the words in a field above first.',
          })}
      </p>
    </Confirm>
  );
}
