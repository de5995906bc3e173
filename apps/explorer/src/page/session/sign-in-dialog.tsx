import { useEffect, useRef } from 'react';
import type { DemoPerson } from '../../explorer-options.ts';
import { useMessages } from '../language/language.ts';
import { DemoPeople } from './demo-people.tsx';
import { PhoneSignIn } from './phone-sign-in.tsx';
import type { SessionKeeper } from './session-keeper.ts';
import type { SignIn } from './sign-in.ts';

export interface SignInDialogProps {
  people: readonly DemoPerson[];
  signIn: SignIn;
  sessions: SessionKeeper;
  /** Whether the graph shows the texts it sends. */
  hasOutbox: boolean;
  onClose: () => void;
}

export function SignInDialog(props: SignInDialogProps) {
  const { people, onClose } = props;
  const text = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="sign-in" onClose={onClose}>
      <header>
        <h2>{text.signIn}</h2>
        <button type="button" className="quiet" aria-label={text.close} onClick={onClose}>
          ✕
        </button>
      </header>
      {people.length > 0 && <DemoPeople {...props} />}
      <h3>{people.length > 0 ? text.orByPhone : text.byPhone}</h3>
      <PhoneSignIn {...props} />
    </dialog>
  );
}
