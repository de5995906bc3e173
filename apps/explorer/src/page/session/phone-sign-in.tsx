import { type FormEvent, useState } from 'react';
import { useMessages } from '../language/language.ts';
import { isSameNumber, requestCodeAndRead, type SentCode } from './code-from-outbox.ts';
import type { Person } from './session-keeper.ts';
import type { SignInName } from './sign-in.ts';
import type { SignInDialogProps } from './sign-in-dialog.tsx';
import { useAttempt } from './use-attempt.ts';

/** The two steps: a number, then the code that was sent to it. */
export function PhoneSignIn(props: SignInDialogProps) {
  const { people, signIn, sessions, hasOutbox, onClose } = props;
  const [name, setName] = useState<SignInName>({ phoneNumber: '', as: 'SUBSCRIBER' });
  const [code, setCode] = useState('');
  const [sent, setSent] = useState<SentCode | 'unseen' | null>(null);
  const { busy, failure, attempt } = useAttempt();

  async function request() {
    if (!hasOutbox) {
      await signIn.requestCode(name);
      setSent('unseen');
      return;
    }
    const read = await requestCodeAndRead(signIn, name);
    setSent(read ?? 'unseen');
    setCode(read?.code ?? '');
  }

  async function enter() {
    const token = await signIn.signIn(name, code.trim());
    await sessions.open(token, {
      label: name.phoneNumber,
      ...name,
      roles: knownRoles(people, name),
    });
    onClose();
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    attempt(sent ? enter : request);
  }

  return (
    <form onSubmit={submit}>
      {sent ? (
        <CodeStep {...{ name, code, setCode, sent }} onBack={() => setSent(null)} />
      ) : (
        <NumberStep {...{ name, setName }} />
      )}
      {failure && (
        <p className="bad" role="alert">
          {failure}
        </p>
      )}
      <SubmitButton busy={busy} sent={sent !== null} />
    </form>
  );
}

function SubmitButton({ busy, sent }: { busy: boolean; sent: boolean }) {
  const text = useMessages();
  return (
    <button type="submit" className="primary" disabled={busy}>
      {sent ? text.signIn : text.requestCode}
    </button>
  );
}

function NumberStep({ name, setName }: { name: SignInName; setName: (name: SignInName) => void }) {
  const text = useMessages();
  return (
    <>
      <fieldset className="choice">
        {(['SUBSCRIBER', 'STAFF'] as const).map((as) => (
          <label key={as}>
            <input
              type="radio"
              name="as"
              checked={name.as === as}
              onChange={() => setName({ ...name, as })}
            />
            {as === 'STAFF' ? text.staff : text.subscriber}
          </label>
        ))}
      </fieldset>
      <label className="field">
        {text.phoneNumber}
        <input
          type="tel"
          autoComplete="tel"
          required
          value={name.phoneNumber}
          onChange={(event) => setName({ ...name, phoneNumber: event.target.value })}
        />
      </label>
    </>
  );
}

interface CodeStepProps {
  name: SignInName;
  code: string;
  setCode: (code: string) => void;
  sent: SentCode | 'unseen';
  onBack: () => void;
}

function CodeStep({ name, code, setCode, sent, onBack }: CodeStepProps) {
  const text = useMessages();
  return (
    <>
      <p>
        {text.codeSentTo} <strong>{name.phoneNumber}</strong>.{' '}
        <button type="button" className="quiet" onClick={onBack}>
          {text.changeNumber}
        </button>
      </p>
      {sent !== 'unseen' && (
        <p className="outbox">
          {text.codeFromOutbox} <q>{sent.message.body}</q>
        </p>
      )}
      <label className="field">
        {text.code}
        <input
          className="mono"
          inputMode="numeric"
          autoComplete="one-time-code"
          pattern="\s*\d{6}\s*"
          required
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      </label>
    </>
  );
}

/** Until the graph tells a person's roles, the demo list is where they are known. */
function knownRoles(people: SignInDialogProps['people'], name: SignInName): Person['roles'] {
  if (name.as === 'SUBSCRIBER') return ['SUBSCRIBER'];
  const known = people.find(
    (person) => person.as === name.as && isSameNumber(person.phoneNumber, name.phoneNumber),
  );
  return [...(known?.roles ?? [])];
}
