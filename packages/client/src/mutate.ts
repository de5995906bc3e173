import type { OperationVariables } from '@apollo/client';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { GraphClient } from './graph-client.ts';
import type { Outcome, UserError } from './outcome.ts';
import { troubleOf } from './trouble.ts';

/** What a mutation's one field answers with. */
export type PayloadOf<Data> = Data[Exclude<keyof Data, '__typename'>];

/** Asks for a change and says what came of it. Never throws. */
export async function mutate<Data, Variables extends OperationVariables>(
  client: GraphClient,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Outcome<PayloadOf<Data>>> {
  try {
    const { data } = await client.mutate<Data, Variables>({
      mutation,
      variables,
    } as Parameters<typeof client.mutate<Data, Variables>>[0]);
    return outcomeOf(data as Data);
  } catch (error) {
    return troubleOf(error);
  }
}

/** Refused when the payload holds errors. */
export function outcomeOf<Data>(data: Data): Outcome<PayloadOf<Data>> {
  const fields = Object.entries(data as object).filter(([name]) => name !== '__typename');
  const payload = fields[0]?.[1] as { userErrors?: readonly UserError[] } | undefined;
  if (!payload) return { kind: 'failed', code: 'NO_DATA', incidentId: null };
  if (payload.userErrors?.length) return { kind: 'refused', errors: payload.userErrors };
  return { kind: 'done', value: payload as PayloadOf<Data> };
}
