import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPublicSchema, readSupergraph } from '@chia-se/graph';
import { anonymous, meets, readRequirements, subscriberViewer } from '@chia-se/viewer';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';
import { requirementsIn } from './enforce-requirements.ts';
import { limits } from './limits.ts';
import { readManifest } from './listed-operations.ts';

const client = join(import.meta.dirname, '../../../packages/client');
const manifest = readManifest(
  readFileSync(join(client, 'src/generated/persisted-documents.json'), 'utf8'),
);
const texts = [...manifest.values()];
const schema = buildSchema(readPublicSchema());
const requirements = readRequirements(parse(readSupergraph()));
const lan = subscriberViewer(
  '019a0000-0000-7000-8000-000000000001',
  '019a0000-0000-7000-8000-000000000002',
);
/** Staff ask who they are by this one. */
const ofStaff = ['Viewer'];

test.each(texts.map((text) => [nameOf(text), text]))('%s is within the limits', (_name, text) => {
  const { validationRules } = limits();
  expect(validate(schema, parse(text), [...specifiedRules, ...validationRules])).toEqual([]);
});

test.each([
  ['account', lan],
  ['opinion', lan],
  ['prize', lan],
  ['programme', anonymous],
])('whoever the operations of %s are for may use them', (area, viewer) => {
  const names = readdirSync(join(client, 'operations', area), { recursive: true })
    .filter((file) => String(file).endsWith('.graphql'))
    .flatMap((file) =>
      namesIn(readFileSync(join(client, 'operations', area, String(file)), 'utf8')),
    );
  expect(names.length).toBeGreaterThan(0);
  const refused = names
    .filter((name) => !ofStaff.includes(name))
    .flatMap((name) => {
      const text = texts.find((one) => nameOf(one) === name);
      if (!text) return [`${name} is not in the manifest`];
      return [...requirementsIn(parse(text), schema, requirements)]
        .filter(([, requirement]) => !meets(viewer, requirement))
        .map(([coordinate]) => `${name}: ${coordinate}`);
    });
  expect(refused).toEqual([]);
});

function namesIn(text: string): string[] {
  return [...text.matchAll(/^(?:query|mutation) (\w+)/gm)].map(([, name]) => name as string);
}

function nameOf(text: string): string {
  return /\b(?:query|mutation) (\w+)/.exec(text)?.[1] ?? '';
}
