import { expect, test } from '@jest/globals';
import { leaveOut } from './leave-out.ts';

const text = 'Anh Nam ở cửa hàng số 5 đã hứa.';
const at = (words: string, of = text) => [of.indexOf(words), of.indexOf(words) + words.length];

test('puts a mark in place of what is chosen', () => {
  const [from, to] = at('Anh Nam') as [number, number];
  expect(leaveOut(text, from, to)).toBe('[…] ở cửa hàng số 5 đã hứa.');
});

test('keeps the blanks around what is chosen', () => {
  const [from, to] = at(' Nam ') as [number, number];
  expect(leaveOut(text, from, to)).toBe('Anh […] ở cửa hàng số 5 đã hứa.');
});

test('never breaks a mark that is there', () => {
  const marked = 'Gọi [số điện thoại] gặp anh Nam.';
  const [from, to] = at('thoại] gặp anh Nam', marked) as [number, number];
  expect(leaveOut(marked, from, to)).toBe('Gọi […].');
  expect(leaveOut('Gặp […]', 4, 6)).toBe('Gặp […]');
});

test('changes nothing where no word is chosen', () => {
  expect(leaveOut(text, 5, 5)).toBe(text);
  expect(leaveOut(text, 3, 4)).toBe(text);
});
