import { expect, test } from '@jest/globals';
import portalEn from '../../portal/messages/en.ts';
import portalVi from '../../portal/messages/vi.ts';
import appEn from './en.ts';
import appVi from './vi.ts';

/** Each message with the values that stand in it: `own.appealText {{date}}`. */
function outline(messages: object, path = ''): string[] {
  return Object.entries(messages)
    .flatMap(([name, value]) => {
      const at = path ? `${path}.${name}` : name;
      if (typeof value === 'object') return outline(value as object, at);
      const values = (value as string).match(/\{\{\w+\}\}/g)?.sort() ?? [];
      return [`${at} ${values.join(' ')}`];
    })
    .sort();
}

test.each([
  ['app', appVi, appEn],
  ['portal', portalVi, portalEn],
])('says everything of the %s in both languages, with the same values', (_, vi, en) => {
  expect(outline(en)).toEqual(outline(vi));
});
