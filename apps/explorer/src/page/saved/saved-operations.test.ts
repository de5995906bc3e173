import { beforeEach, expect, test } from '@jest/globals';
import { mostSaved, SavedOperations } from './saved-operations.ts';

let items: Map<string, string>;
let isFull: boolean;
const storage = {
  getItem: (key: string) => items.get(key) ?? null,
  setItem: (key: string, value: string) => {
    if (isFull) throw new DOMException('full', 'QuotaExceededError');
    items.set(key, value);
  },
};
const operation = (name: string) => ({ id: name, name, document: '{ me { id } }', variables: '' });

let saved: SavedOperations;
beforeEach(() => {
  items = new Map();
  isFull = false;
  saved = new SavedOperations(storage);
  saved.showOf('lan');
});

const names = (of = saved) => of.entries.get().map(({ name }) => name);

test('are kept for their owner alone, beyond a reload', () => {
  expect(saved.save(operation('Kỳ này'))).toBeNull();
  const reloaded = new SavedOperations(storage);
  expect(names(reloaded)).toEqual([]);
  reloaded.showOf('minh');
  expect(names(reloaded)).toEqual([]);
  reloaded.showOf('lan');
  expect(names(reloaded)).toEqual(['Kỳ này']);
  reloaded.showOf(null);
  expect(names(reloaded)).toEqual([]);
});

test('of one name are one, in whichever way its letters are composed', () => {
  saved.save(operation('Kỳ này'));
  expect(saved.save({ ...operation(' Kỳ này '.normalize('NFD')), document: '{ a }' })).toBeNull();
  expect(saved.entries.get()).toMatchObject([{ name: 'Kỳ này', document: '{ a }' }]);
  saved.remove(saved.entries.get()[0]?.id ?? '');
  expect(names()).toEqual([]);
});

test('are not lost when another tab saved in between', () => {
  const other = new SavedOperations(storage);
  other.showOf('lan');
  saved.save(operation('a'));
  other.save(operation('b'));
  expect(names(other)).toEqual(['a', 'b']);
});

test('say why they can’t be kept, and keep what was there', () => {
  expect(saved.save(operation('  '))).toBe('NAME_MISSING');
  expect(saved.save({ ...operation('a'), document: ' ' })).toBe('NOTHING_TO_SAVE');
  for (let n = 0; n < mostSaved; n += 1) saved.save(operation(`${n}`));
  expect(saved.save(operation('one more'))).toBe('TOO_MANY');
  isFull = true;
  expect(saved.save(operation('1'))).toBe('NO_ROOM');
  expect(names()).toHaveLength(mostSaved);
});

test('that something else wrote into their place are passed over', () => {
  items.set('explorer.saved.lan', '[{"name": 1}, null]');
  saved.showOf('lan');
  expect(names()).toEqual([]);
  items.set('explorer.saved.lan', 'not JSON');
  saved.showOf('lan');
  expect(names()).toEqual([]);
});
