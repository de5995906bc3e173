import { DocExplorer, DocExplorerStore } from '@graphiql/plugin-doc-explorer';
import { useDidUpdate, useDragResize, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import { HistoryList } from '../history/history-list.tsx';
import { useMessages } from '../language/language.ts';
import { OperationList } from '../operations/operation-list.tsx';
import { ConfirmMutation } from '../running/confirm-mutation.tsx';
import { SavedList } from '../saved/saved-list.tsx';
import type { Person } from '../session/session-keeper.ts';
import type { Services } from '../start-services.ts';
import { useStore } from '../store.ts';
import { QueryPane } from './query-pane.tsx';
import { ResultPane } from './result-pane.tsx';
import { TabStrip } from './tab-strip.tsx';

const sidePanes = ['operations', 'saved', 'documentation', 'history'] as const;
const phonePanes = ['operations', 'saved', 'query', 'result', 'documentation', 'history'] as const;
type Pane = (typeof phonePanes)[number];
type SidePane = (typeof sidePanes)[number];

/**
 * Side panel, editors and result. A wide screen shows all three; on a phone one pane is shown at a time
 * and the bar at the bottom changes it. Every pane stays mounted, for an editor loses its text otherwise.
 */
export function Workbench({ services }: { services: Services }) {
  const { data, sessions, history, saved, runs, wantsPlan } = services;
  const [pane, setPane] = useState<Pane>('operations');
  const [side, setSide] = useState<SidePane>('operations');
  const { person } = useStore(sessions.state);
  const text = useMessages();
  const split = useDragResize({ direction: 'horizontal', storageKey: 'querySize' });
  useSchemaOf(person);

  function show(next: Pane) {
    setPane(next);
    if (isSide(next)) setSide(next);
  }

  return (
    <main className="workbench" data-pane={pane}>
      <aside className="side">
        <PaneTabs panes={sidePanes} shown={side} onShow={show} />
        <div className="side-content">
          <div hidden={side !== 'operations'}>
            <OperationList
              operations={data.operations}
              person={person}
              onOpen={() => setPane('query')}
            />
          </div>
          <div hidden={side !== 'saved'}>
            <SavedList saved={saved} person={person} onOpen={() => setPane('query')} />
          </div>
          <div hidden={side !== 'documentation'}>
            <DocExplorerStore>
              <DocExplorer />
            </DocExplorerStore>
          </div>
          <div hidden={side !== 'history'}>
            <HistoryList history={history} onOpen={() => setPane('query')} />
          </div>
        </div>
      </aside>
      <div className="panes">
        <section className="query" ref={split.firstRef}>
          <TabStrip runs={runs} />
          <QueryPane onRun={() => setPane('result')} onReference={() => show('documentation')} />
        </section>
        <div className="drag-bar" ref={split.dragBarRef} title={text.resize} />
        <section className="result" ref={split.secondRef}>
          <ResultPane runs={runs} wantsPlan={wantsPlan} />
        </section>
      </div>
      <PaneTabs className="phone-bar" panes={phonePanes} shown={pane} onShow={show} />
      <ConfirmMutation />
    </main>
  );
}

/** Each sees the schema that they may use: ask again when it is somebody else, or with other roles. */
function useSchemaOf(person: Person | null) {
  const { introspect } = useGraphiQLActions();
  const who = person && [person.id, ...person.roles].join(' ');
  useDidUpdate(() => {
    void introspect();
  }, [who]);
}

function isSide(pane: Pane): pane is SidePane {
  return (sidePanes as readonly Pane[]).includes(pane);
}

interface PaneTabsProps<T extends Pane> {
  panes: readonly T[];
  shown: T;
  onShow: (pane: T) => void;
  className?: string;
}

function PaneTabs<T extends Pane>({ panes, shown, onShow, className = '' }: PaneTabsProps<T>) {
  const text = useMessages();
  return (
    <div className={`tabs ${className}`} role="tablist">
      {panes.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={shown === name}
          onClick={() => onShow(name)}
        >
          {text[name]}
        </button>
      ))}
    </div>
  );
}
