import {
  HeaderEditor,
  pick,
  QueryEditor,
  useGraphiQL,
  useGraphiQLActions,
  VariableEditor,
} from '@graphiql/react';
import { useEffect, useState } from 'react';
import { useMessages } from '../language/language.ts';

interface QueryPaneProps {
  onRun: () => void;
  onReference: () => void;
}

export function QueryPane({ onRun, onReference }: QueryPaneProps) {
  const text = useMessages();
  const [lower, setLower] = useState<'variables' | 'headers'>('variables');
  useWrappedLines();

  return (
    <>
      <Toolbar onRun={onRun} />
      <div className="editor editor-query">
        <QueryEditor onClickReference={onReference} />
      </div>
      <div className="tabs" role="tablist">
        {(['variables', 'headers'] as const).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={lower === name}
            onClick={() => setLower(name)}
          >
            {text[name]}
          </button>
        ))}
      </div>
      <div className="editor editor-lower" hidden={lower !== 'variables'}>
        <VariableEditor />
      </div>
      <div className="editor editor-lower" hidden={lower !== 'headers'}>
        <HeaderEditor />
      </div>
    </>
  );
}

/** A phone shows some forty letters a line, and scrolling sideways on it is no reading. */
function useWrappedLines() {
  const { queryEditor, variableEditor, headerEditor } = useGraphiQL(
    pick('queryEditor', 'variableEditor', 'headerEditor'),
  );
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor, headerEditor]) {
      editor?.updateOptions({ wordWrap: 'on' });
    }
  }, [queryEditor, variableEditor, headerEditor]);
}

function Toolbar({ onRun }: { onRun: () => void }) {
  const text = useMessages();
  const {
    isFetching,
    subscription,
    operations = [],
    operationName,
  } = useGraphiQL(pick('isFetching', 'subscription', 'operations', 'operationName'));
  const { run, stop, setOperationName, prettifyEditors, copyQuery } = useGraphiQLActions();

  function start() {
    void run();
    onRun();
  }

  return (
    <div className="toolbar">
      {subscription ? (
        <button type="button" className="danger" onClick={stop}>
          ■ {text.stop}
        </button>
      ) : (
        <button
          type="button"
          className="primary"
          disabled={isFetching}
          onClick={start}
          title="Ctrl+Enter"
        >
          {isFetching ? text.running : `▶ ${text.run}`}
        </button>
      )}
      {operations.length > 1 && (
        <select
          aria-label={text.operations}
          value={operationName ?? ''}
          onChange={(event) => setOperationName(event.target.value)}
        >
          {operations.map((operation) => (
            <option key={operation.name?.value}>{operation.name?.value}</option>
          ))}
        </select>
      )}
      <button type="button" onClick={() => void prettifyEditors()}>
        {text.tidy}
      </button>
      <button type="button" onClick={() => void copyQuery()}>
        {text.copy}
      </button>
    </div>
  );
}
