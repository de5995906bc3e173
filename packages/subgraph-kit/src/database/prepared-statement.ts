import { createHash } from 'node:crypto';

export interface PreparedStatement {
  readonly text: string;
  /** Absent: sent whole each time. */
  readonly name?: string;
  /** Changes nothing and waits for no row's lock, so that it may share a connection with others. */
  readonly reads: boolean;
}

const statements = new Map<string, PreparedStatement>();
/** Above this many different texts, statements are no longer prepared: a text built from data must not fill the server's memory. */
const mostStatements = 1_000;

export function preparedStatement(text: string): PreparedStatement {
  const known = statements.get(text);
  if (known) return known;
  if (statements.size >= mostStatements) return { text, reads: false };
  const name = createHash('sha1').update(text).digest('base64url');
  const statement = { text, name, reads: reads(text) };
  statements.set(text, statement);
  return statement;
}

/** On the safe side: a word that only looks like a write costs a connection of its own. */
function reads(text: string): boolean {
  return (
    /^\s*(select|with)\b/i.test(text) &&
    !/\b(insert|update|delete|merge|share|lock|nextval|setval|pg_\w+)\b/i.test(text)
  );
}
