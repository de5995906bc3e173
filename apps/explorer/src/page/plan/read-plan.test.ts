import { expect, test } from '@jest/globals';
import { readPlan } from './read-plan.ts';

test("reads the gateway's plan as a tree of steps", () => {
  const fetchFeedback = {
    kind: 'Fetch',
    serviceName: 'feedback',
    operation: '{feedback{__typename id}}',
  };
  const fetchAward = { kind: 'Fetch', serviceName: 'rewards', operation: '{_entities{id}}' };
  const flatten = { kind: 'Flatten', path: ['feedback', '@'], node: fetchAward };
  const plan = { kind: 'QueryPlan', node: { kind: 'Sequence', nodes: [fetchFeedback, flatten] } };

  expect(readPlan(plan)).toEqual({
    kind: 'Sequence',
    label: '',
    steps: [
      {
        kind: 'Fetch',
        label: 'feedback',
        operation: '{\n  feedback {\n    __typename\n    id\n  }\n}',
        steps: [],
      },
      {
        kind: 'Flatten',
        label: 'feedback.@',
        steps: [
          {
            kind: 'Fetch',
            label: 'rewards',
            operation: '{\n  _entities {\n    id\n  }\n}',
            steps: [],
          },
        ],
      },
    ],
  });
});

test('passes a printed plan on, and knows when there is none', () => {
  expect(readPlan('QueryPlan { Fetch }')).toBe('QueryPlan { Fetch }');
  expect(readPlan(undefined)).toBeNull();
  expect(readPlan({ kind: 'QueryPlan' })).toBeNull();
});
