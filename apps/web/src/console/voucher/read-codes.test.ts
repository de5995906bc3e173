import { expect, test } from '@jest/globals';
import { readCodes } from './read-codes.ts';

test('reads the first column of a file as Excel writes it', () => {
  const file = '\uFEFFMã;Mệnh giá\r\n"ABC-123-XYZ";50000\r\n\r\nQRS456;50000\r\n';
  expect(readCodes(file)).toEqual({
    codes: ['ABC-123-XYZ', 'QRS456'],
    wrongLines: [],
    repeated: 0,
  });
});

test('names the lines that can’t be codes, and counts what comes twice', () => {
  const file = 'ABCDEF\nshort\nhas a space\nABCDEF\nXYZ-98765\t10';
  expect(readCodes(file)).toEqual({
    codes: ['ABCDEF', 'XYZ-98765'],
    wrongLines: [2, 3],
    repeated: 1,
  });
});

test('finds no code in an empty file', () => {
  expect(readCodes('\n \n')).toEqual({ codes: [], wrongLines: [], repeated: 0 });
});
