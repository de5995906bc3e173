import { describe, expect, test } from '@jest/globals';
import {
  formatPhoneNumber,
  maskPhoneNumber,
  type PhoneNumber,
  parsePhoneNumber,
} from './phone-number.ts';

const number = '+84901234567' as PhoneNumber;

describe('phone numbers', () => {
  test.each([
    '0901234567',
    '84901234567',
    '+84901234567',
    '+84 90 123 45 67',
    '0084901234567',
    '0901.234.567',
    '0901-234-567',
    ' 0901 234 567 ',
    '(090) 123 4567',
    '０９０１２３４５６７',
    '+840901234567',
  ])('reads %s', (typed) => {
    expect(parsePhoneNumber(typed)).toBe(number);
  });

  test.each([
    ['01201234567', '+84701234567'],
    ['01211234567', '+84791234567'],
    ['01221234567', '+84771234567'],
    ['01261234567', '+84761234567'],
    ['01281234567', '+84781234567'],
    ['+841281234567', '+84781234567'],
    ['01681234567', '+84381234567'],
  ])('renews the old number %s to %s', (typed, renewed) => {
    expect(parsePhoneNumber(typed)).toBe(renewed);
  });

  test.each([
    '',
    '0901',
    '090123456',
    '09012345678',
    '02838123456',
    '+1 650 253 0000',
    'không phải số',
    '0901234567; drop table',
    '9'.repeat(100_000),
  ])('refuses %.30s', (typed) => {
    expect(parsePhoneNumber(typed)).toBeNull();
  });

  test('shows a number to its owner and masks it for the public', () => {
    expect(formatPhoneNumber(number)).toBe('0901 234 567');
    expect(maskPhoneNumber(number)).toBe('090 *** 4567');
  });
});
