import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { mutate, type PayloadOf, type Trouble, type UserError } from '@chia-se/client';
import { useCallback, useState } from 'react';
import { useSay } from './language.tsx';
import { useTell } from './notices.tsx';
import { troubleInWords } from './trouble-in-words.ts';

interface Deed<Data, Variables> {
  /** Does it; the payload, or null where it was refused or failed, which is told. */
  run: (variables: Variables, said?: string) => Promise<PayloadOf<Data> | null>;
  pending: boolean;
  /** What the person can mend. */
  errors: readonly UserError[];
  /** The first sentence for a field of the input. */
  errorOf: (field: string) => string | undefined;
  forget: () => void;
}

/** A change that somebody asks for: its progress, its refusals and its end are told. */
export function useDeed<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
): Deed<Data, Variables> {
  const client = useApolloClient();
  const tell = useTell();
  const t = useSay();
  const [pending, setPending] = useState(false);
  const [errors, setErrors] = useState<readonly UserError[]>([]);
  const run = useCallback(
    async (variables: Variables, said?: string) => {
      setPending(true);
      setErrors([]);
      const outcome = await mutate(client, document, variables);
      setPending(false);
      if (outcome.kind === 'done') {
        if (said) tell({ text: said });
        return outcome.value;
      }
      if (outcome.kind === 'refused') setErrors(outcome.errors);
      tell({ text: inWords(outcome, t), kind: 'bad' });
      return null;
    },
    [client, document, tell, t],
  );
  const errorOf = (field: string) => errors.find((one) => one.field?.at(-1) === field)?.message;
  return { run, pending, errors, errorOf, forget: useCallback(() => setErrors([]), []) };
}

function inWords(trouble: Trouble, t: ReturnType<typeof useSay>): string {
  if (trouble.kind === 'refused') return trouble.errors.map(({ message }) => message).join(' ');
  return troubleInWords(trouble, t);
}
