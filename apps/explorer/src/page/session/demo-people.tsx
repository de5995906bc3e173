import type { DemoPerson } from '../../explorer-options.ts';
import { useMessages } from '../language/language.ts';
import { requestCodeAndRead } from './code-from-outbox.ts';
import { SignInRefused } from './sign-in.ts';
import type { SignInDialogProps } from './sign-in-dialog.tsx';
import { useAttempt } from './use-attempt.ts';

/** One click signs in, by the same three calls that a person would make. */
export function DemoPeople({ people, signIn, sessions, onClose }: SignInDialogProps) {
  const text = useMessages();
  const { busy, failure, attempt } = useAttempt();

  async function signInAs(person: DemoPerson) {
    const { label, phoneNumber, as, roles } = person;
    const sent = await requestCodeAndRead(signIn, { phoneNumber, as });
    if (!sent) throw new SignInRefused(text.noCodeArrived);
    const token = await signIn.signIn({ phoneNumber, as }, sent.code);
    await sessions.open(token, { label, phoneNumber, as, roles: [...roles] });
    onClose();
  }

  return (
    <section>
      <h3>{text.demoPeople}</h3>
      <ul className="people">
        {people.map((person) => (
          <li key={`${person.as} ${person.phoneNumber}`}>
            <button type="button" disabled={busy} onClick={() => attempt(() => signInAs(person))}>
              <strong>{person.label}</strong>
              <small>{person.roles.join(', ')}</small>
            </button>
          </li>
        ))}
      </ul>
      {failure && (
        <p className="bad" role="alert">
          {failure}
        </p>
      )}
    </section>
  );
}
