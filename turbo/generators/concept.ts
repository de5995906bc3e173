import { addConceptToContext } from './context-edits.ts';
import type { Draft } from './draft.ts';
import { addMigration } from './migration.ts';
import { type Name, nameOf, storedNameOf } from './names.ts';
import { addImport, addItem } from './source-edits.ts';
import { sourcesOf } from './subgraph-folder.ts';

const files = [
  'errors',
  'row',
  'type',
  'input',
  'repository',
  'service',
  'reference',
  'resolver',
  'service.test',
];

/**
 * Adds a concept that is whole from the start: something with a title that a subscriber creates once
 * and alone may see. Its fields then come and go as the concept asks.
 *
 * @param typed singular, as its GraphQL type will be called
 * @returns what remains to be done by hand
 */
export function addConcept(draft: Draft, subgraph: string, typed: string): string[] {
  const concept = storedNameOf(typed);
  const sources = sourcesOf(draft, subgraph);
  if (!sources.startsWith('apps/')) throw new Error(partnersOwn(sources));
  const folder = `${sources}/${concept.kebab}`;
  if (draft.list(folder).length > 0) throw new Error(`${folder} is there already.`);
  const data = { ...concept, ...dataOf(draft, sources, subgraph), ...prose(concept) };
  for (const file of files) {
    draft.createFrom(`concept/${file}.ts`, `${folder}/${concept.kebab}.${file}.ts`, data);
  }
  addMigration(draft, subgraph, `create-${concept.kebab}`, stepsOf(concept));
  draft.change(`${sources}/subgraph.ts`, (text) => registered(text, concept));
  draft.change(`${sources}/${subgraph}-context.ts`, (text) => addConceptToContext(text, concept));
  return [
    `Say in ${folder}/ what ${prose(concept).phrase} is: its descriptions, and fields by \`pnpm gen field\`.`,
    `Let staff read it, if they are to: a scope in packages/viewer, then \`@OwnerOr('…')\` in the type.`,
    `Draw the edges: ${concept.pascal}.subscriber and Subscriber.${concept.plural}, a connection.`,
    `Name it in the README of ${subgraph}, then run \`pnpm compose\` and commit the schema.`,
  ];
}

function partnersOwn(sources: string): string {
  return `${sources} is a partner's, who knows members by an opaque id: write a concept after examples/perks/src/perk.`;
}

function dataOf(draft: Draft, sources: string, subgraph: string): object {
  const name = nameOf(subgraph);
  const harness = `${sources.replace(/src$/, 'test')}/${subgraph}-graph.ts`;
  return {
    subgraph,
    definition: name.camel,
    context: { kebab: `${name.kebab}-context`, pascal: `${name.pascal}Context` },
    // A subgraph that can't start without settings has a file that starts it for its tests.
    harness: draft.has(harness) ? `${name.pascal}Graph` : null,
  };
}

function prose({ words }: Name): { phrase: string; Sentence: string } {
  const phrase = `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
  return { phrase, Sentence: phrase.charAt(0).toUpperCase() + phrase.slice(1) };
}

function registered(text: string, { kebab, camel, pascal }: Name): string {
  const from = `./${kebab}/${kebab}`;
  let edited = addImport(text, [`${camel}Reference`], `${from}.reference.ts`);
  edited = addImport(edited, [`${pascal}Resolver`], `${from}.resolver.ts`);
  edited = addImport(edited, [`${pascal}Row`], `${from}.row.ts`);
  edited = addItem(edited, 'resolvers', `${pascal}Resolver`);
  edited = addItem(edited, 'references', `${pascal}: ${camel}Reference`);
  return addItem(edited, 'rows', `${pascal}Row`);
}

function stepsOf({ snake }: Name): { up: string[]; down: string[] } {
  return {
    up: [
      `
      create table ${snake} (
        id uuid primary key,
        subscriber_id uuid not null,
        title text not null,
        idempotency_key text not null,
        created_at timestamptz not null
      )`,
      `create unique index ${snake}_once on ${snake} (subscriber_id, idempotency_key)`,
    ],
    down: [`drop table ${snake}`],
  };
}
