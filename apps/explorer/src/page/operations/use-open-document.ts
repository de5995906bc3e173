import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';

export interface OpenableDocument {
  document: string;
  /** JSON. */
  variables: string;
  /** Open a tab even if one with this document is open already. */
  anew?: boolean;
}

/** @returns a function that brings a document and its variables into the editors, in a tab of their own. */
export function useOpenDocument(): (openable: OpenableDocument) => void {
  const { addTab, changeTab } = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'queryEditor', 'variableEditor', 'responseEditor'),
  );

  return ({ document, variables, anew = false }) => {
    if (!queryEditor || !variableEditor) return;
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
}
