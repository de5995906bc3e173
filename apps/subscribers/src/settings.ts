import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';

const perHour = z.coerce.number().int().positive();

export const settings = z
  .object({
    ENVIRONMENT: z.enum(['development', 'production']).default('production'),
    /** `any-number` takes every well-formed mobile number for a customer; `registered-only` those that were registered. */
    SUBSCRIBER_SIGN_UP: z.enum(['any-number', 'registered-only']).default('registered-only'),
    /** `outbox` keeps texts for developers to read; `none` until a connection to an SMS centre is set up. */
    SMS_DELIVERY: z.enum(['outbox', 'none']).default('none'),
    /** `demo` gives each subscription a tier of its own; `none` leaves tiers unknown. */
    LOYALTY: z.enum(['demo', 'none']).default('none'),
    /** Appoints one person for each role, and a panel of judges, under well-known numbers. */
    DEMO_STAFF: z.enum(['on', 'off']).default('off'),
    /** Who appoints everybody else on a new platform. */
    FIRST_ADMIN_PHONE_NUMBER: z.string().optional(),
    /** Ed25519, PKCS #8 PEM, line ends also as `\\n`: signs access tokens, and keys the hashes of codes. */
    SIGN_IN_PRIVATE_KEY: z
      .string()
      .transform((pem) => pem.replaceAll('\\n', '\n'))
      .refine(isEd25519Key, 'is not an Ed25519 private key as PKCS #8 PEM'),
    SIGN_IN_CODES_PER_NUMBER_PER_HOUR: perHour.default(5),
    /** A carrier's own customers come by the hundred from one address, translated by its network. */
    SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: perHour.default(300),
    SIGN_IN_CODES_PER_PREFIX_PER_HOUR: perHour.default(100_000),
  })
  .refine((s) => !(s.ENVIRONMENT === 'production' && s.SMS_DELIVERY === 'outbox'), {
    path: ['SMS_DELIVERY'],
    message: 'outbox shows sign-in codes to anybody and is not for production',
  })
  .refine((s) => !(s.ENVIRONMENT === 'production' && s.DEMO_STAFF === 'on'), {
    path: ['DEMO_STAFF'],
    message: 'demo staff sign in under well-known numbers and are not for production',
  });

function isEd25519Key(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}

export type Settings = z.output<typeof settings>;
