import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import { formatErrors } from './format-error.ts';

const logged: unknown[] = [];
const log = pino({ level: 'error' }, { write: (line: string) => void logged.push(line) });
const format = formatErrors(log);

describe('errors on their way out', () => {
  test('a known one keeps its message and code, and loses everything else', () => {
    const error = new GraphQLError('You may not.', {
      path: ['me'],
      extensions: { code: 'FORBIDDEN', serviceName: 'subscribers', stacktrace: ['at x'] },
    });
    expect(format(error.toJSON(), error)).toEqual({
      message: 'You may not.',
      path: ['me'],
      extensions: { code: 'FORBIDDEN' },
    });
  });

  test('an unknown one becomes an incident, and the log has the rest', () => {
    const error = new GraphQLError('connect ECONNREFUSED 10.0.0.5:4002', {
      extensions: { code: 'ECONNREFUSED', serviceName: 'feedback' },
    });
    const shown = JSON.stringify(format(error.toJSON(), error));
    expect(shown).not.toMatch(/ECONNREFUSED|10\.0\.0\.5|feedback/);
    const incident = shown.match(/"incidentId":"([\w-]+)"/)?.[1] ?? 'none';
    expect(logged.join()).toContain(incident);
  });

  test('an incident that a subgraph named keeps its id', () => {
    const error = new GraphQLError('x', {
      extensions: { code: 'INTERNAL_SERVER_ERROR', incidentId: 'known' },
    });
    expect(format(error.toJSON(), error).extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
      incidentId: 'known',
    });
  });
});
