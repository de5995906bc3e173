import { pick, useGraphiQL } from '@graphiql/react';
import { type FormEvent, useState } from 'react';
import { useMessages } from '../language/language.ts';
import { newId } from '../operations/new-id.ts';
import { useOpenDocument } from '../operations/use-open-document.ts';
import type { Person } from '../session/session-keeper.ts';
import { useStore } from '../store.ts';
import type { SavedOperations, SavingTrouble } from './saved-operations.ts';

interface SavedListProps {
  saved: SavedOperations;
  person: Person | null;
  onOpen: () => void;
}

/** The person's own operations, and the way to keep what stands in the editor. */
export function SavedList({ saved, person, onOpen }: SavedListProps) {
  const text = useMessages();
  const entries = useStore(saved.entries);
  const openDocument = useOpenDocument();
  if (!person) return <p className="hint">{text.signInToSave}</p>;

  return (
    <section className="saved" aria-label={text.saved}>
      <SaveForm saved={saved} />
      {entries.length === 0 && <p className="hint">{text.nothingSaved}</p>}
      <ul>
        {entries.map((entry) => (
          <li key={entry.id} className="saved-entry">
            <button
              type="button"
              className="operation"
              onClick={() => {
                openDocument({ ...entry, anew: true });
                onOpen();
              }}
            >
              <span className="operation-title">{entry.name}</span>
            </button>
            <button
              type="button"
              className="quiet"
              aria-label={`${text.remove}: ${entry.name}`}
              onClick={() => saved.remove(entry.id)}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SaveForm({ saved }: { saved: SavedOperations }) {
  const text = useMessages();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [name, setName] = useState('');
  const [keepsVariables, setKeepsVariables] = useState(false);
  const [trouble, setTrouble] = useState<SavingTrouble | null>(null);

  function save(event: FormEvent) {
    event.preventDefault();
    const found = saved.save({
      id: newId(),
      name,
      document: queryEditor?.getValue() ?? '',
      variables: keepsVariables ? (variableEditor?.getValue() ?? '') : '',
    });
    setTrouble(found);
    if (!found) setName('');
  }

  return (
    <form className="save-form" onSubmit={save}>
      <label className="field">
        {text.saveAs}
        <input
          required
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label>
        <input
          type="checkbox"
          checked={keepsVariables}
          onChange={(event) => setKeepsVariables(event.target.checked)}
        />{' '}
        {text.keepVariables}
      </label>
      <button type="submit" className="primary">
        {text.save}
      </button>
      {trouble && (
        <p className="bad" role="alert">
          {text[trouble]}
        </p>
      )}
    </form>
  );
}
