import { expect, test } from '@jest/globals';
import { readRecipients } from './read-recipients.ts';

const id = (n: number) => `01900000-0000-7000-8000-${String(n).padStart(12, '0')}`;

test('reads the first column of a file as Excel writes it', () => {
  const file = `\uFEFFMã thuê bao;Hạng\r\n"${id(1)}";GOLD\r\n\r\n${id(2).toUpperCase()}\t\r\n`;
  expect(readRecipients(file)).toEqual({ ids: [id(1), id(2)], wrongLines: [], repeated: 0 });
});

test('names the lines that are no ids, and counts who comes twice', () => {
  const pasted = `${id(1)}\n0901234567\n${id(1)}\nid\n${id(2)}`;
  expect(readRecipients(pasted)).toEqual({
    ids: [id(1), id(2)],
    wrongLines: [2, 4],
    repeated: 1,
  });
});

test('finds nobody in an empty list', () => {
  expect(readRecipients(' \n\n')).toEqual({ ids: [], wrongLines: [], repeated: 0 });
});
