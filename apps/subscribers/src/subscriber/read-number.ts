import { type PhoneNumber, parsePhoneNumber } from '@chia-se/locale';
import { refuseSubscriber } from './subscriber.errors.ts';

/** @throws Refusal `PHONE_NUMBER_INVALID` of the field that it was typed into */
export function readNumber(
  typed: string,
  field: readonly string[] = ['input', 'phoneNumber'],
): PhoneNumber {
  const phoneNumber = parsePhoneNumber(typed);
  if (phoneNumber) return phoneNumber;
  throw refuseSubscriber('PHONE_NUMBER_INVALID', { field });
}
