import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlopTypes } from '@turbo/gen';
import { addConcept } from './concept.ts';
import { Draft } from './draft.ts';
import { addEvent } from './event.ts';
import { addField } from './field.ts';
import { fieldTypeOf, fieldTypes } from './field-types.ts';
import { addMigration } from './migration.ts';
import { addSubgraph } from './subgraph.ts';

type Answers = Record<string, string>;

/** Puts what is to be written into the draft; returns what remains to be done by hand. */
type Make = (draft: Draft, answers: Answers) => string[];

/** The generators of the house: `pnpm gen`, or `pnpm gen NAME --args …` in the order of the questions. */
export default function generators(plop: PlopTypes.NodePlopAPI): void {
  plop.setHelper('sql', (statement: string) =>
    statement.includes('\n') ? `\`${statement}\`` : JSON.stringify(statement),
  );
  const generator = (
    name: string,
    description: string,
    prompts: PlopTypes.PromptQuestion[],
    make: Make,
  ) =>
    plop.setGenerator(name, {
      description,
      prompts,
      actions: [(answers) => run(plop, make, answers as Answers)],
    });

  const subgraph = question('subgraph', 'In which subgraph?');

  generator(
    'migration',
    'a change to the tables of a subgraph',
    [subgraph, question('name', 'A verb and a noun, such as add-colour?')],
    (draft, answers) => {
      const file = addMigration(draft, answer(answers, 'subgraph'), answer(answers, 'name'));
      return [`Write both ways in ${file}; PostgreSQL refuses it until then.`];
    },
  );
  generator(
    'field',
    'a field of a concept: column, row, public type, migration',
    [
      subgraph,
      question('concept', 'Of which concept? Its folder, such as consent.'),
      question('name', 'Which name, such as shortTitle?'),
      question('graphqlType', `Which GraphQL type? ${Object.keys(fieldTypes).join(', ')}.`),
      {
        ...question('columnType', 'Which column type?'),
        default: (answers: Answers) => fieldTypeOf(answer(answers, 'graphqlType')).columns[0],
      },
      question('description', 'What is it, and who may use it? A sentence for the explorer.'),
    ],
    (draft, answers) =>
      addField(draft, {
        subgraph: answer(answers, 'subgraph'),
        concept: answer(answers, 'concept'),
        name: answer(answers, 'name'),
        graphqlType: answer(answers, 'graphqlType'),
        columnType: answer(answers, 'columnType'),
        description: answer(answers, 'description'),
      }),
  );
  generator(
    'concept',
    'a folder of a subgraph: table, public type, service, resolver, test',
    [subgraph, question('name', 'Which name, in the singular, such as gift-option?')],
    (draft, answers) => addConcept(draft, answer(answers, 'subgraph'), answer(answers, 'name')),
  );
  generator(
    'event',
    'an event between subgraphs',
    [
      question('name', 'What has happened, such as AwardAnnounced?'),
      question('publisher', 'Which subgraph publishes it?'),
      question('entity', 'Which field names its entity, such as awardId?'),
    ],
    (draft, answers) =>
      addEvent(draft, {
        name: answer(answers, 'name'),
        publisher: answer(answers, 'publisher'),
        entity: answer(answers, 'entity'),
      }),
  );
  generator(
    'subgraph',
    'a subgraph of our own, with its first concept',
    [
      question('name', 'Which name, as in the supergraph, such as surveys?'),
      question('concept', 'Which concept does it own first, in the singular, such as survey?'),
    ],
    (draft, answers) => addSubgraph(draft, answer(answers, 'name'), answer(answers, 'concept')),
  );
}

function question(name: string, message: string): PlopTypes.PromptQuestion {
  return {
    type: 'input',
    name,
    message,
    validate: (typed: string) => typed.trim() !== '' || message,
  };
}

function answer(answers: Answers, name: string): string {
  return (answers[name] ?? '').trim();
}

function run(plop: PlopTypes.NodePlopAPI, make: Make, answers: Answers): string {
  const templates = join(plop.getPlopfilePath(), 'templates');
  const draft = new Draft(plop.getDestBasePath(), (template, data) =>
    plop.renderString(readFileSync(join(templates, `${template}.hbs`), 'utf8'), data),
  );
  const remaining = make(draft, answers);
  const written = draft.write();
  if (remaining.length > 0) {
    console.log(`\nBy hand:\n${remaining.map((line) => `  - ${line}`).join('\n')}`);
  }
  return written.join('\n    ');
}
