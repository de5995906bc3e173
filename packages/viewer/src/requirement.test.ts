import { describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import { meets, readRequirements } from './requirement.ts';
import { anonymous, staffViewer, subscriberViewer } from './viewer.ts';

const owner = subscriberViewer('s', 'm');
const reader = staffViewer('a', ['feedback:read']);
const judge = staffViewer('j', ['feedback:read', 'scorecard:write']);

describe('requirements', () => {
  test('are read off types and fields', () => {
    const read = readRequirements(
      parse(`type Query { a: Int @authenticated b: Int @policy(policies: [["owner", "sighted"], ["x:y"]]) c: Int }
        type Award @requiresScopes(scopes: [["award:read"]]) { id: ID }`),
    );
    expect(Object.fromEntries(read)).toEqual({
      'Query.a': [['signedIn']],
      'Query.b': [['owner', 'sighted'], ['x:y']],
      Award: [['award:read']],
    });
  });

  test.each([
    ['anyone', [['anyone']], anonymous, undefined, true],
    ['signed in', [['signedIn']], anonymous, undefined, false],
    ['signed in', [['signedIn']], owner, undefined, true],
    ['the owner, of an object not yet known', [['owner']], owner, undefined, true],
    ['the owner, by id', [['owner']], owner, 's', true],
    ['the owner, by member id', [['owner']], owner, 'm', true],
    ['the owner, of somebody else’s', [['owner']], owner, 'other', false],
    ['the owner, of nobody’s', [['owner']], owner, null, false],
    ['the owner, as staff', [['owner']], reader, 'a', false],
    ['a scope', [['feedback:read']], reader, undefined, true],
    ['a scope, as a subscriber', [['feedback:read']], owner, undefined, false],
    ['a scope with sight, as a judge', [['feedback:read', 'sighted']], judge, undefined, false],
    ['one of several', [['x:y'], ['feedback:read']], reader, undefined, true],
    ['nothing at all', [], reader, undefined, false],
  ])('%s: %j', (_what, requirement, viewer, ownerId, expected) => {
    expect(meets(viewer, requirement, ownerId)).toBe(expected);
  });
});
