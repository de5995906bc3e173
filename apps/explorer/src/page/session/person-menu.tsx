import { useState } from 'react';
import { useMessages } from '../language/language.ts';
import { useStore } from '../store.ts';
import { SignInDialog, type SignInDialogProps } from './sign-in-dialog.tsx';

/** Who is signed in, and the way in and out. */
export function PersonMenu(props: Omit<SignInDialogProps, 'onClose'>) {
  const { sessions, signIn } = props;
  const text = useMessages();
  const { person, ended } = useStore(sessions.state);
  const [open, setOpen] = useState(false);

  function signOut() {
    const left = sessions.close();
    // The person is out of this page whether or not the gateway hears of it.
    if (left) signIn.signOut(left.as).catch(() => undefined);
  }

  return (
    <div className="person">
      {person ? (
        <span className="person-name" title={`${text.signedInAs} ${person.label}`}>
          <strong>{person.label}</strong>
          <small>
            {person.roles.join(', ') || text[person.as === 'STAFF' ? 'staff' : 'subscriber']}
          </small>
        </span>
      ) : (
        <span className="person-name hint">{ended ? text.sessionEnded : text.anonymous}</span>
      )}
      <button
        type="button"
        className="primary"
        onClick={() => (person ? signOut() : setOpen(true))}
      >
        {person ? text.signOut : text.signIn}
      </button>
      {open && <SignInDialog {...props} onClose={() => setOpen(false)} />}
    </div>
  );
}
