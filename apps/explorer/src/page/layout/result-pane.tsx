import { ResponseEditor, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { useMessages } from '../language/language.ts';
import { PlanView } from '../plan/plan-view.tsx';
import type { Runs } from '../running/runs.ts';
import { type Store, useStore } from '../store.ts';

export function ResultPane({ runs, wantsPlan }: { runs: Runs; wantsPlan: Store<boolean> }) {
  const text = useMessages();
  const [shown, setShown] = useState<'result' | 'queryPlan'>('result');
  const tabId = useGraphiQL((state) => state.tabs[state.activeTabIndex]?.id ?? '');
  const run = useStore(runs.byTab)[tabId];

  return (
    <>
      <div className="tabs" role="tablist">
        {(['result', 'queryPlan'] as const).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={shown === name}
            onClick={() => setShown(name)}
          >
            {text[name]}
          </button>
        ))}
        {run && (
          <span className={`run-note ${run.succeeded ? 'good' : 'bad'}`}>
            {run.succeeded ? text.succeeded : text.failed} · {Math.round(run.durationMs)} ms
          </span>
        )}
      </div>
      <div className="editor" hidden={shown !== 'result'}>
        <ResponseEditor />
      </div>
      {shown === 'queryPlan' && <PlanView queryPlan={run?.queryPlan} wantsPlan={wantsPlan} />}
    </>
  );
}
