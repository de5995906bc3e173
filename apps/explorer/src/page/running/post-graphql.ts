/** What the graph answered: a GraphQL result, and whatever it added. */
export interface GraphResult {
  data?: unknown;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
  extensions?: Record<string, unknown>;
}

export interface GraphRequest {
  query: string;
  variables?: unknown;
  operationName?: string | null;
}

/**
 * Posts one operation.
 *
 * @throws TypeError if the server can't be reached, Error if it answers with something else than JSON.
 */
export async function postGraphql(
  endpoint: string,
  request: GraphRequest,
  headers: Headers,
): Promise<GraphResult> {
  headers.set('accept', 'application/graphql-response+json, application/json');
  headers.set('content-type', 'application/json');
  const response = await fetch(endpoint, {
    method: 'POST',
    credentials: 'same-origin',
    headers,
    body: JSON.stringify(request),
  });
  const text = await response.text();
  try {
    return JSON.parse(text) as GraphResult;
  } catch (error) {
    throw new Error(`HTTP ${response.status}: ${text.slice(0, 500)}`, { cause: error });
  }
}
