import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../language/language.ts';
import { Store, useStore } from '../store.ts';

interface Question {
  name: string;
  variables: string;
  answer: (goOn: boolean) => void;
}

const question = new Store<Question | null>(null);

/** Shows the warning. Resolves to true only if the person ticked the box and pressed the button. */
export function confirmMutation(operation: { name: string; variables: string }): Promise<boolean> {
  return new Promise((resolve) => {
    question.get()?.answer(false);
    const answer = (goOn: boolean) => {
      question.set(null);
      resolve(goOn);
    };
    question.set({ ...operation, answer });
  });
}

/** Where the warning appears. Stands once in the page. */
export function ConfirmMutation() {
  const asked = useStore(question);
  return asked && <Warning key={asked.name} asked={asked} />;
}

function Warning({ asked }: { asked: Question }) {
  const text = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  const [checked, setChecked] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className="warning" onClose={() => asked.answer(false)}>
      <h2>{text.confirmTitle}</h2>
      <p>{text.confirmWarning}</p>
      <p>
        <strong className="mono">{asked.name}</strong>
      </p>
      <pre>{asked.variables}</pre>
      <label className="check">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => setChecked(event.target.checked)}
        />
        {text.confirmCheck}
      </label>
      <div className="buttons">
        <button type="button" onClick={() => asked.answer(false)}>
          {text.cancel}
        </button>
        <button
          type="button"
          className="danger"
          disabled={!checked}
          onClick={() => asked.answer(true)}
        >
          {text.confirmRun}
        </button>
      </div>
    </dialog>
  );
}
