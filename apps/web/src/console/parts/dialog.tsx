import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { TextArea } from './field.tsx';
import { useSay } from './language.tsx';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that keeps the focus, gives it back, and closes by Escape: the browser’s own. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog ref={dialog} className="c-dialog" aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  );
}

interface ConfirmProps {
  title: string;
  /** What will happen, a sentence each. */
  consequences: readonly ReactNode[];
  confirm: string;
  /** Asks for a reason of at least three characters, under this label. */
  reason?: { label: string; least?: number };
  danger?: boolean;
  pending?: boolean;
  /** False while what is asked for besides the reason is lacking. */
  ready?: boolean;
  problem?: string | undefined;
  /** What else is asked for, before the reason. */
  children?: ReactNode;
  onConfirm: (reason: string) => void;
  onClose: () => void;
}

/** Says what will happen before it does, and asks for the reason where the trail wants one. */
export function Confirm(props: ConfirmProps) {
  const { title, consequences, confirm, reason, danger, pending, problem } = props;
  const t = useSay();
  const [text, setText] = useState('');
  const least = reason ? (reason.least ?? 3) : 0;
  const lacking = text.trim().length < least || props.ready === false;
  return (
    <Dialog title={title} onClose={props.onClose}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          if (!lacking && !pending) props.onConfirm(text.trim());
        }}
      >
        <ul className="c-consequences">
          {consequences.map((one, index) => (
            <li key={index}>{one}</li>
          ))}
        </ul>
        {props.children}
        {reason && (
          <TextArea
            label={reason.label}
            value={text}
            onChange={setText}
            hint={t(
              { vi: 'Ít nhất {least} ký tự.', en: 'At least {least} characters.' },
              { least },
            )}
            error={problem}
            maxLength={500}
          />
        )}
        {!reason && problem && <p className="c-error">{problem}</p>}
        <div className="c-actions">
          <button type="button" className="c-button" onClick={props.onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button
            type="submit"
            className={`c-button ${danger ? 'c-danger' : 'c-primary'}`}
            disabled={pending || lacking}
          >
            {pending ? t({ vi: 'Đang gửi…', en: 'Sending…' }) : confirm}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
