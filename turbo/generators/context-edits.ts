import type { Name } from './names.ts';
import { addImport, addMember, closingOf, insertBeforeEnd } from './source-edits.ts';

/** Gives the requests of a subgraph a concept's service, and a loader by its id. */
export function addConceptToContext(text: string, concept: Name): string {
  const className = /^export class (\w+) extends RequestContext\b/m.exec(text)?.[1];
  if (!className) throw new Error('has no class that extends RequestContext.');
  if (new RegExp(`\\b(${concept.plural}|${concept.camel}ById)\\b`).test(text)) {
    throw new Error(`has a ${concept.plural} or ${concept.camel}ById already.`);
  }
  const { kebab, pascal, plural } = concept;
  let edited = addMember(text, className, loaderOf(concept));
  edited = addToConstructor(edited, `this.${plural} = new ${pascal}Service(database, clock);`);
  edited = addProperty(edited, `readonly ${plural}: ${pascal}Service;`);
  edited = addImport(edited, ['type Loader', 'loaderByKey'], '@chia-se/subgraph-kit');
  edited = addImport(edited, [`type ${pascal}Row`], `./${kebab}/${kebab}.row.ts`);
  return addImport(edited, [`${pascal}Service`], `./${kebab}/${kebab}.service.ts`);
}

function loaderOf({ camel, pascal, plural }: Name): string {
  return `readonly ${camel}ById: Loader<string, ${pascal}Row | null> = loaderByKey(
    (ids) => this.${plural}.listByIds(ids),
    (row) => row.id,
  );`;
}

/** Properties stand together, before the constructor. */
function addProperty(text: string, property: string): string {
  return text.replace(/\n\n( *constructor\()/, (_, start) => `\n${property}\n\n${start}`);
}

function addToConstructor(text: string, statement: string): string {
  const start = text.search(/\bconstructor\(/);
  if (start < 0) throw new Error('has no constructor to make the service in.');
  const parameters = text.indexOf('(', start);
  const open = text.indexOf('{', closingOf(text, parameters));
  const close = closingOf(text, open);
  const making = insertBeforeEnd(text.slice(start, close + 1), open - start, statement, '');
  return text.slice(0, start) + withDatabaseAndClock(making) + text.slice(close + 1);
}

/** The runtime is taken apart either in the parameters or in the constructor's first lines. */
function withDatabaseAndClock(making: string): string {
  const takenApart = /\{([^{}]*)\}(?=\s*(?::\s*(?:Omit<)?Runtime\b|=\s*runtime;))/;
  if (!takenApart.test(making)) {
    throw new Error('takes no runtime apart: let its constructor read `{ database, clock }`.');
  }
  return making.replace(takenApart, (_, list: string) => {
    const names = list
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    return `{ ${[...new Set([...names, 'database', 'clock'])].join(', ')} }`;
  });
}
