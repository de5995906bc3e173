import type { ClientBase } from 'pg';

/**
 * For `onConnect` of a pool. A connection may be cut off between two queries of whoever has it, as when
 * PostgreSQL restarts: without a listener that would end the process. Their next query fails, and says so.
 */
export function surviveCuts(client: ClientBase): void {
  client.on('error', () => undefined);
}
