import type { Draft } from './draft.ts';
import { nameOf } from './names.ts';
import { addItem } from './source-edits.ts';
import { subgraphs } from './subgraph-folder.ts';

const catalogue = 'packages/events/src/catalogue.ts';

/** Past tenses that don't end in -ed, as far as a business has them. */
const irregular =
  /(Begun|Bought|Broken|Built|Chosen|Drawn|Found|Given|Held|Kept|Left|Lent|Lost|Made|Met|Paid|Put|Read|Sent|Set|Shown|Sold|Spent|Split|Taken|Told|Won|Withdrawn|Written)$/;

export interface EventAnswers {
  name: string;
  publisher: string;
  entity: string;
}

/**
 * Adds an event to the catalogue, with the id of its entity as its payload.
 *
 * @returns what remains to be done by hand
 */
export function addEvent(draft: Draft, { name, publisher, entity }: EventAnswers): string[] {
  const event = nameOf(name);
  checkPastTense(event.pascal);
  checkPublisher(draft, publisher);
  checkEntity(entity);
  const { camel, pascal } = event;
  draft.change(catalogue, (text) => {
    if (new RegExp(`\\b(${pascal}:|const ${camel}\\b)`).test(text)) {
      throw new Error(`has ${pascal} already. Another meaning is another event.`);
    }
    const withEntry = addItem(
      text,
      'export const catalogue',
      `${pascal}: { publisher: '${publisher}', entity: '${entity}', payload: ${camel} }`,
    );
    return withEntry.replace(
      /^export const catalogue\b/m,
      (start) => `const ${camel} = z.object({ ${entity}: id });\n\n${start}`,
    );
  });
  return [
    `Add to its payload what others need to know, so that none of them has to ask: const ${camel} in ${catalogue}.`,
    `Publish it in the transaction of the change: \`await tx.publish('${pascal}', { … })\`.`,
    'Handle it where it matters (`handlers` of a definition), and name it in the READMEs of both rooms.',
  ];
}

function checkPastTense(pascal: string): void {
  if (/ed$/.test(pascal) || irregular.test(pascal)) return;
  throw new Error(
    `An event has happened: put ${pascal} in the past tense, such as AwardAnnounced.`,
  );
}

function checkPublisher(draft: Draft, publisher: string): void {
  const names = subgraphs(draft).filter((name) => draft.has(`apps/${name}`));
  if (names.includes(publisher)) return;
  throw new Error(`"${publisher}" publishes nothing: take ${names.join(', ')}.`);
}

function checkEntity(entity: string): void {
  if (/^[a-z][a-zA-Z]*Id$/.test(entity)) return;
  throw new Error(`"${entity}" names no entity: give the field with its id, such as awardId.`);
}
