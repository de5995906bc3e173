import { language, useMessages } from '../language/language.ts';
import { useOpenDocument } from '../operations/use-open-document.ts';
import { useStore } from '../store.ts';
import type { History } from './history.ts';

export function HistoryList({ history, onOpen }: { history: History; onOpen: () => void }) {
  const text = useMessages();
  const lang = useStore(language);
  const entries = useStore(history.entries);
  const openDocument = useOpenDocument();
  if (entries.length === 0) return <p className="hint">{text.noHistory}</p>;

  return (
    <section className="history" aria-label={text.history}>
      <button type="button" className="quiet" onClick={() => history.clear()}>
        {text.clear}
      </button>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              className="operation"
              onClick={() => {
                openDocument({ ...entry, anew: true });
                onOpen();
              }}
            >
              <span className={`kind kind-${entry.kind}`} title={entry.kind}>
                {entry.kind.charAt(0).toUpperCase()}
              </span>
              <span className="operation-text">
                <span className="operation-title">{entry.name}</span>
                <span className="operation-description">
                  {new Date(entry.at).toLocaleTimeString(lang)} · {Math.round(entry.durationMs)} ms
                  ·{' '}
                  <span className={entry.succeeded ? 'good' : 'bad'}>
                    {entry.succeeded ? text.succeeded : text.failed}
                  </span>
                  {entry.person && ` · ${entry.person}`}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
