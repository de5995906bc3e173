import type { Draft } from './draft.ts';
import { checkColumn, type FieldType, fieldTypeOf } from './field-types.ts';
import { addMigration } from './migration.ts';
import { type Name, nameOf, storedNameOf } from './names.ts';
import { addImport, addMember, escaped } from './source-edits.ts';
import { sourcesOf } from './subgraph-folder.ts';

export interface FieldAnswers {
  subgraph: string;
  concept: string;
  name: string;
  graphqlType: string;
  columnType: string;
  description: string;
}

/**
 * Adds a field to a concept: column, row, public type and migration. It is nullable, and nothing
 * fills it in yet.
 *
 * @returns what remains to be done by hand
 */
export function addField(draft: Draft, answers: FieldAnswers): string[] {
  const { subgraph, graphqlType, columnType } = answers;
  const type = fieldTypeOf(graphqlType);
  checkColumn(graphqlType, columnType);
  const description = sentence(answers.description);
  const concept = nameOf(answers.concept);
  const field = storedNameOf(answers.name);
  const file = `${sourcesOf(draft, subgraph)}/${concept.kebab}/${concept.kebab}`;
  const { table, row } = rowOf(draft.read(`${file}.row.ts`), concept);
  draft.change(`${file}.row.ts`, (text) =>
    addMember(
      absent(text, row, field),
      row,
      `  @Column('${columnType}', { nullable: true })\n  ${property(field, type)}`,
    ),
  );
  draft.change(`${file}.type.ts`, (text) =>
    withType(
      addMember(
        absent(text, concept.pascal, field),
        concept.pascal,
        `  @Field(() => ${graphqlType}, { nullable: true, description: ${JSON.stringify(description)} })
  ${property(field, type)}`,
      ),
      graphqlType,
      type,
    ),
  );
  addMigration(draft, subgraph, `add-${field.kebab}-to-${concept.kebab}`, {
    up: [`alter table ${table} add column ${field.snake} ${columnType}`],
    down: [`alter table ${table} drop column ${field.snake}`],
  });
  return [
    `Fill ${field.camel} in: take the \`?\` off in ${concept.kebab}.row.ts, and the compiler names each place that makes a row.`,
    `Ask whether everybody who may read ${concept.pascal} may read this too: a stricter decision goes on the field.`,
    'Run `pnpm compose` and commit the schema.',
  ];
}

/** Optional as long as rows are made by code that does not know of it. */
function property({ camel }: Name, { typescript }: FieldType): string {
  return `${camel}?: ${typescript} | null;`;
}

/** The row class of the concept and its table. */
function rowOf(text: string, concept: Name): { table: string; row: string } {
  const rows = [...text.matchAll(/@Entity\('(\w+)'[^)]*\)\s*export class (\w+)/g)].map(
    ([, table = '', row = '']) => ({ table, row }),
  );
  const [only] = rows;
  const found =
    rows.find(({ row }) => row === `${concept.pascal}Row`) ??
    (rows.length === 1 ? only : undefined);
  if (found) return found;
  throw new Error(`${concept.kebab}.row.ts has no class ${concept.pascal}Row with an @Entity.`);
}

function absent(text: string, className: string, field: Name): string {
  const start = text.search(new RegExp(`^export class ${escaped(className)}\\b`, 'm'));
  const end = text.indexOf('\n}', start);
  if (start >= 0 && new RegExp(`\\n  ${field.camel}[!?]?:`).test(text.slice(start, end))) {
    throw new Error(`${className} has a ${field.camel} already.`);
  }
  return text;
}

function withType(text: string, graphqlType: string, { from }: FieldType): string {
  return from ? addImport(text, [graphqlType], from) : text;
}

/** Descriptions are the documentation that the explorer shows: sentences. */
function sentence(description: string): string {
  const text = description.trim();
  if (text === '') throw new Error('A field needs a description: what it is, and who may use it.');
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
