import { normalise, type PhoneNumber, parsePhoneNumber } from '@chia-se/locale';
import { refuseClaim } from './claim.errors.ts';
import type { ClaimAwardInput } from './claim.input.ts';

const most = { name: 100, address: 300, key: 100 } as const;

export interface CheckedDelivery {
  recipientName: string;
  /** E.164. */
  phoneNumber: PhoneNumber;
  address: string;
  /** Twelve digits, without spaces. */
  identityNumber: string | null;
}

/** @throws Refusal that names the first field that can't be so */
export function checkClaim({ delivery, idempotencyKey }: ClaimAwardInput): CheckedDelivery {
  if (idempotencyKey.length < 8 || idempotencyKey.length > most.key) {
    throw refuseClaim('IDEMPOTENCY_KEY_INVALID', {
      field: ['input', 'idempotencyKey'],
      parameters: { most: most.key },
    });
  }
  const recipientName = normalise(delivery.recipientName).trim();
  if (recipientName.length < 2 || recipientName.length > most.name) {
    throw refuseClaim('RECIPIENT_NAME_INVALID', {
      field: ['input', 'delivery', 'recipientName'],
      parameters: { most: most.name },
    });
  }
  const phoneNumber = parsePhoneNumber(delivery.phoneNumber);
  if (!phoneNumber) {
    throw refuseClaim('PHONE_NUMBER_INVALID', { field: ['input', 'delivery', 'phoneNumber'] });
  }
  const address = normalise(delivery.address).trim();
  if (address.length < 10 || address.length > most.address) {
    throw refuseClaim('ADDRESS_INVALID', {
      field: ['input', 'delivery', 'address'],
      parameters: { most: most.address },
    });
  }
  const identityNumber = delivery.identityNumber?.replaceAll(/[\s.]/g, '') || null;
  if (identityNumber !== null && !/^\d{12}$/.test(identityNumber)) {
    throw refuseClaim('IDENTITY_NUMBER_INVALID', {
      field: ['input', 'delivery', 'identityNumber'],
    });
  }
  return { recipientName, phoneNumber, address, identityNumber };
}
