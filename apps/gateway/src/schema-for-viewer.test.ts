import { readPublicSchema, readSupergraph } from '@chia-se/graph';
import {
  anonymous,
  readRequirements,
  staffViewer,
  subscriberViewer,
  type Viewer,
} from '@chia-se/viewer';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validateSchema } from 'graphql';
import { partFor } from './schema-for-viewer.ts';

const whole = buildSchema(readPublicSchema());
const requirements = readRequirements(parse(readSupergraph()));
const part = (viewer: Viewer) => partFor(whole, viewer, requirements);
const mutations = (viewer: Viewer) =>
  Object.keys(part(viewer).getMutationType()?.getFields() ?? {});

const moderator = staffViewer('m', ['feedback:read', 'feedback:moderate']);
const manager = staffViewer('p', ['programme:manage', 'round:manage', 'award:read']);
const subscriber = subscriberViewer('s', 'member');

test.each([
  ['nobody', anonymous],
  ['a subscriber', subscriber],
  ['a moderator', moderator],
  ['a manager', manager],
])('the schema of %s holds together', (_who, viewer) => {
  expect(validateSchema(part(viewer))).toEqual([]);
});

test('shows each what they may use', () => {
  expect(mutations(manager)).toEqual(
    expect.arrayContaining(['exportDossier', 'setPanel', 'signIn']),
  );
  expect(mutations(moderator)).toEqual(expect.arrayContaining(['moderateFeedback', 'signIn']));
  expect(mutations(subscriber)).toEqual(expect.arrayContaining(['submitFeedback', 'claimAward']));
});

test('and leaves out what they may never use, with its types', () => {
  expect(mutations(moderator)).not.toContain('exportDossier');
  expect(mutations(subscriber)).not.toContain('setPanel');
  expect(mutations(anonymous)).not.toContain('submitFeedback');
  expect(part(moderator).getType('ExportDossierInput')).toBeUndefined();
  expect(part(manager).getType('ExportDossierInput')).toBeDefined();
});
