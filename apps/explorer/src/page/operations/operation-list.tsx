import { useMemo, useState } from 'react';
import type { DocumentedOperation } from '../../operations/documented-operation.ts';
import { fillVariables } from '../../operations/fill-variables.ts';
import { language, useMessages } from '../language/language.ts';
import type { Person } from '../session/session-keeper.ts';
import { useStore } from '../store.ts';
import {
  groupByJob,
  operationsFor,
  operationsOfRole,
  rolesOf,
  searchOperations,
} from './choose-operations.ts';
import { newId } from './new-id.ts';
import { useOpenDocument } from './use-open-document.ts';

interface OperationListProps {
  operations: readonly DocumentedOperation[];
  person: Person | null;
  onOpen: () => void;
}

export function OperationList({ operations, person, onOpen }: OperationListProps) {
  const text = useMessages();
  const lang = useStore(language);
  const openDocument = useOpenDocument();
  const [search, setSearch] = useState('');
  const [role, setRole] = useState('mine');

  const roles = useMemo(() => rolesOf(operations), [operations]);
  const folders = useMemo(
    () => groupByJob(searchOperations(ofChosenRole(operations, role, person), search)),
    [operations, role, person, search],
  );

  function open(operation: DocumentedOperation) {
    const filled = fillVariables(operation.variables, newId);
    openDocument({
      document: operation.document,
      variables: JSON.stringify(filled, null, 2),
      anew: JSON.stringify(filled) !== JSON.stringify(operation.variables),
    });
    onOpen();
  }

  return (
    <section className="operations" aria-label={text.operations}>
      <div className="operations-filter">
        <input
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <select
          aria-label={text.role}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        >
          <option value="mine">{text.mine}</option>
          <option value="all">{text.everyRole}</option>
          {roles.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {folders.length === 0 && (
        <p className="hint">{operations.length === 0 ? text.noOperations : text.nothingFound}</p>
      )}
      {folders.map((folder) => (
        <details key={folder.id} open>
          <summary>
            {folder.title[lang]} <small>{folder.role}</small>
          </summary>
          <ul>
            {folder.operations.map((operation) => (
              <li key={operation.id}>
                <button type="button" className="operation" onClick={() => open(operation)}>
                  <span className={`kind kind-${operation.kind}`} title={operation.kind}>
                    {operation.kind.charAt(0).toUpperCase()}
                  </span>
                  <span className="operation-text">
                    <span className="operation-title">{operation.title[lang]}</span>
                    <span className="operation-description">{operation.description[lang]}</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function ofChosenRole(
  operations: readonly DocumentedOperation[],
  role: string,
  person: Person | null,
): readonly DocumentedOperation[] {
  if (role === 'all') return operations;
  return role === 'mine' ? operationsFor(operations, person) : operationsOfRole(operations, role);
}
