import { describe, expect, test } from '@jest/globals';
import { catalogue } from './catalogue.ts';
import { entityIdOf, isEventName, parsePayload } from './event.ts';

const id = '019a0000-0000-7000-8000-000000000001';

describe('the catalogue', () => {
  test.each(Object.entries(catalogue))(
    '%s names an entity that its payload has',
    (_name, event) => {
      expect(Object.keys(event.payload.shape)).toContain(event.entity);
    },
  );

  test('a payload is checked, and what it does not know is left out', () => {
    const payload = parsePayload('SubscriberRegistered', { subscriberId: id, phoneNumber: '090' });
    expect(payload).toEqual({ subscriberId: id });
    expect(entityIdOf('SubscriberRegistered', payload)).toBe(id);
  });

  test.each([null, {}, { subscriberId: 1 }, { subscriberId: 'nobody' }])(
    'refuses %j',
    (payload) => {
      expect(() => parsePayload('SubscriberRegistered', payload)).toThrow();
    },
  );

  test('knows its events and no inherited names', () => {
    expect(isEventName('RoundFinalised')).toBe(true);
    expect(isEventName('toString')).toBe(false);
  });
});
