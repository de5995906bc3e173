import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect, useRef } from 'react';

export interface OpenableDocument {
  document: string;
  /** JSON. */
  variables: string;
  /** Open a tab even if one with this document is open already. */
  anew?: boolean;
}

/**
 * The editors load after the page: what is asked for before they are there is opened once they are.
 *
 * @returns a function that brings a document and its variables into the editors, in a tab of their own.
 */
export function useOpenDocument(): (openable: OpenableDocument) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor', 'responseEditor'),
  );
  const waiting = useRef<OpenableDocument | null>(null);

  const openDocument = (openable: OpenableDocument) => {
    if (!queryEditor || !variableEditor) {
      waiting.current = openable;
      return;
    }
    const { document, variables, anew = false } = openable;
    const open = tabs.findIndex((tab) => tab.query === document);
    if (open !== -1 && !anew) {
      changeTab(open);
      return;
    }
    if (queryEditor.getValue().trim() !== '') addTab();
    queryEditor.setValue(document);
    variableEditor.setValue(variables);
    responseEditor?.setValue('');
  };

  useEffect(() => {
    const openable = waiting.current;
    if (!openable || !queryEditor || !variableEditor) return;
    waiting.current = null;
    openDocument(openable);
  });

  return openDocument;
}
