import { describe, expect, test } from '@jest/globals';
import { addConcept } from '../../turbo/generators/concept.ts';
import { addConceptToContext } from '../../turbo/generators/context-edits.ts';
import { Draft } from '../../turbo/generators/draft.ts';
import { addEvent } from '../../turbo/generators/event.ts';
import { addField } from '../../turbo/generators/field.ts';
import { addMigration } from '../../turbo/generators/migration.ts';
import { nameOf, storedNameOf } from '../../turbo/generators/names.ts';
import { addImport, addItem } from '../../turbo/generators/source-edits.ts';
import { addSubgraph } from '../../turbo/generators/subgraph.ts';
import { root } from './repository.ts';

/** On the repository itself: a draft that is never written. */
const draft = () => new Draft(root, () => '');
const award = { subgraph: 'rewards', concept: 'award', description: 'What it is.' };

describe('generators refuse', () => {
  test.each<[string, () => unknown]>([
    ['is there already', () => addConcept(draft(), 'subscribers', 'consent')],
    ["is a partner's", () => addConcept(draft(), 'perks', 'lounge')],
    ['keeps "order" for itself', () => addConcept(draft(), 'rewards', 'order')],
    ['apps/rewards is there already', () => addSubgraph(draft(), 'rewards', 'prize')],
    ['one word for its name', () => addSubgraph(draft(), 'gift-cards', 'gift-card')],
    ['There is no subgraph "nowhere"', () => addMigration(draft(), 'nowhere', 'add-colour')],
    ['a verb without a noun', () => addMigration(draft(), 'subscribers', 'colour')],
    ['frozen once merged', () => addMigration(draft(), 'subscribers', 'create-staff')],
    ['nullable at first', () => field('note', 'String!', 'text')],
    ['is kept in bigint', () => field('fee', 'Dong', 'int')],
    ['is not among String', () => field('kind', 'AwardKind', 'text')],
    ['AwardRow has a value already', () => field('value', 'Dong', 'bigint')],
    ['in the past tense', () => event('AwardAnnounce', 'rewards', 'awardId')],
    ['has AwardAnnounced already', () => event('AwardAnnounced', 'rewards', 'awardId')],
    ['"perks" publishes nothing', () => event('PerkGiven', 'perks', 'perkId')],
    ['"award" names no entity', () => event('AwardLost', 'rewards', 'award')],
  ])('saying "%s"', (reason, make) => {
    expect(make).toThrow(reason);
  });

  function field(name: string, graphqlType: string, columnType: string) {
    return addField(draft(), { ...award, name, graphqlType, columnType });
  }

  function event(name: string, publisher: string, entity: string) {
    return addEvent(draft(), { name, publisher, entity });
  }
});

describe('names', () => {
  test.each(['gift-option', 'GiftOption', 'giftOption', 'gift option', 'gift_option'])(
    '%s is read as the same name',
    (typed) => {
      expect(nameOf(typed)).toEqual({
        kebab: 'gift-option',
        camel: 'giftOption',
        pascal: 'GiftOption',
        snake: 'gift_option',
        words: 'gift option',
        plural: 'giftOptions',
      });
    },
  );

  test.each([
    ['category', 'categories'],
    ['survey', 'surveys'],
    ['prize box', 'prizeBoxes'],
  ])('many of %s are %s', (one, many) => {
    expect(nameOf(one).plural).toBe(many);
  });

  test.each(['', 'đồng', '2fa', 'a/b', '../x'])('refuses %j', (typed) => {
    expect(() => storedNameOf(typed)).toThrow('is not a name');
  });
});

describe('edits of sources', () => {
  test('an item goes at the end of its list, whatever brackets stand in texts and comments', () => {
    const source = "const x = { rows: [a, /* ] */ f('],'), // ]\n  b], other: [] };";
    const edited = addItem(addItem(source, 'rows', 'c'), 'other', 'd');
    expect(edited.replace(/\s+/g, ' ')).toBe(
      "const x = { rows: [a, /* ] */ f('],'), // ] b, c, ], other: [ d, ] };",
    );
  });

  test('an import joins those of the same file, once', () => {
    const source = "import { a } from './a.ts';\n";
    const edited = addImport(addImport(source, ['type B'], './a.ts'), ['a'], './a.ts');
    expect(edited).toBe("import { a, type B } from './a.ts';\n");
    expect(addImport('', ['type B'], './b.ts')).toBe("import type { B } from './b.ts';\n");
  });

  test('a context that takes no runtime apart is left to its author', () => {
    const source = 'export class X extends RequestContext {\n\n  constructor(r: R) {\n  }\n}';
    expect(() => addConceptToContext(source, nameOf('wish'))).toThrow('takes no runtime apart');
  });
});
