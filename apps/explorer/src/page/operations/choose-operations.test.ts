import { expect, test } from '@jest/globals';
import type { DocumentedOperation } from '../../operations/documented-operation.ts';
import type { Person } from '../session/session-keeper.ts';
import { groupByJob, operationsFor, rolesOf, searchOperations } from './choose-operations.ts';

function operation(id: string, roles: string[], vi = id): DocumentedOperation {
  const [role, job] = id.split('/') as [string, string];
  return {
    id,
    role,
    job,
    jobTitle: { en: job, vi: job },
    title: { en: id, vi },
    description: { en: '', vi: '' },
    roles,
    kind: 'query',
    name: 'Q',
    document: 'query Q { a }',
    variables: {},
  };
}

const operations = [
  operation('anyone/01-sign-in/ask', ['ANYONE'], 'Xin mã đăng nhập'),
  operation('subscriber/01-feedback/give', ['SUBSCRIBER'], 'Gửi ý kiến'),
  operation('moderator/01-screening/hold', ['MODERATOR', 'ADMIN'], 'Giữ một ý kiến'),
  operation('admin/01-periods/close', ['ADMIN'], 'Đóng kỳ'),
];

function person(as: Person['as'], ...roles: string[]): Person {
  return { label: 'Lan', phoneNumber: '0901234567', as, roles };
}

function idsFor(someone: Person | null): string[] {
  return operationsFor(operations, someone).map(({ role }) => role);
}

test('lists for each what they may run', () => {
  expect(idsFor(null)).toEqual(['anyone']);
  expect(idsFor(person('SUBSCRIBER', 'SUBSCRIBER'))).toEqual(['anyone', 'subscriber']);
  expect(idsFor(person('STAFF', 'MODERATOR'))).toEqual(['anyone', 'moderator']);
  expect(idsFor(person('STAFF', 'ADMIN'))).toEqual(['anyone', 'moderator', 'admin']);
});

test("lists all of the staff's for staff whose roles are unknown", () => {
  expect(idsFor(person('STAFF'))).toEqual(['anyone', 'moderator', 'admin']);
});

test('finds by every word, with or without diacritics', () => {
  const found = (text: string) => searchOperations(operations, text).map(({ title }) => title.vi);
  expect(found('dong ky')).toEqual(['Đóng kỳ']);
  expect(found('Ý KIẾN')).toEqual(['Gửi ý kiến', 'Giữ một ý kiến']);
  expect(found('y kien giu')).toEqual(['Giữ một ý kiến']);
  expect(found('')).toHaveLength(4);
  expect(found('giải thưởng')).toEqual([]);
});

test('groups by role and job, and knows every role', () => {
  expect(groupByJob(operations).map(({ id }) => id)).toEqual([
    'anyone/01-sign-in',
    'subscriber/01-feedback',
    'moderator/01-screening',
    'admin/01-periods',
  ]);
  expect(rolesOf(operations)).toEqual(['ADMIN', 'ANYONE', 'MODERATOR', 'SUBSCRIBER']);
});
