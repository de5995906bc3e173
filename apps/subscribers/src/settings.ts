import { createPrivateKey } from 'node:crypto';
import { z } from 'zod';

const perHour = z.coerce.number().int().positive();

export const settings = z
  .object({
    ENVIRONMENT: z.enum(['development', 'production']).default('production'),
    /** `any-number` takes every well-formed mobile number for a customer; `registered-only` those that were registered. */
    SUBSCRIBER_SIGN_UP: z.enum(['any-number', 'registered-only']).default('registered-only'),
    /** `outbox` keeps texts for developers to read; `smpp` sends them by the SMS centre at `SMPP_URL`. */
    SMS_DELIVERY: z.enum(['outbox', 'smpp', 'none']).default('none'),
    /** `smpp://USER:PASSWORD@HOST:PORT`, or `smpps://` for TLS. */
    SMPP_URL: z.url({ protocol: /^smpps?$/ }).optional(),
    /** Who texts are from: a short code, or up to eleven letters. */
    SMS_FROM: z
      .string()
      .regex(/^(\+?\d{1,15}|[\w ]{1,11})$/)
      .default('ChiaSe'),
    /** What the SMS centre takes, parts counted. */
    SMS_PER_SECOND: z.coerce.number().positive().max(10_000).default(20),
    /** `outbox` keeps letters for developers to read; `smtp` sends them by the server at `SMTP_URL`. */
    EMAIL_DELIVERY: z.enum(['outbox', 'smtp', 'none']).default('none'),
    /** `smtp://USER:PASSWORD@HOST:PORT`, or `smtps://` for TLS from the first byte. */
    SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
    /** Such as `Chia Sẻ <chia-se@example.vn>`. */
    EMAIL_FROM: z.string().optional(),
    /** The pair that signs messages to browsers, base64url; without it none are sent. */
    VAPID_PUBLIC_KEY: z.string().optional(),
    VAPID_PRIVATE_KEY: z.string().optional(),
    /** Whom a push service turns to: `mailto:` or `https:`. */
    VAPID_CONTACT: z.url({ protocol: /^(mailto|https)$/ }).optional(),
    /** Push services that may be written to, with commas between; `*` stands for names before a domain. */
    PUSH_SERVICES: z
      .string()
      .default(
        'https://fcm.googleapis.com,https://updates.push.services.mozilla.com,https://*.push.apple.com,https://*.notify.windows.com',
      )
      .transform((list) => list.split(',').map((one) => one.trim())),
    /** Who answers for people's data, with commas between. */
    PERSONAL_DATA_SUBGRAPHS: z
      .string()
      .default('subscribers,feedback,evaluation,rewards')
      .transform((list) => list.split(',').map((one) => one.trim())),
    /** Deadlines of Law 91/2025/QH15 as an operator's lawyers read them. */
    DATA_EXPORT_WITHIN_DAYS: z.coerce.number().int().positive().default(10),
    DATA_ERASURE_WITHIN_DAYS: z.coerce.number().int().positive().default(20),
    /** The portal's address, for links in what is sent. */
    PORTAL_URL: z.url({ protocol: /^https?$/ }).optional(),
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
    /** Opens what other subgraphs seal for this one: of P-256, base64url; made by `newSealingKeys`. */
    SUBSCRIBERS_PRIVATE_KEY: z
      .string()
      .regex(/^[\w-]{43}$/, 'is not a private key of P-256 in base64url')
      .optional(),
    /** Hashes the identities of verified owners: 32 bytes in base64. Another key makes every owner another. */
    OWNER_HASH_KEY: z
      .string()
      .transform((text) => Buffer.from(text, 'base64'))
      .refine((key) => key.length === 32, 'OWNER_HASH_KEY is 32 bytes in base64.')
      .optional(),
    SIGN_IN_CODES_PER_NUMBER_PER_HOUR: perHour.default(5),
    /** A carrier's own customers come by the hundred from one address, translated by its network. */
    SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: perHour.default(300),
    SIGN_IN_CODES_PER_PREFIX_PER_HOUR: perHour.default(100_000),
  })
  .refine((s) => !(s.ENVIRONMENT === 'production' && s.SMS_DELIVERY === 'outbox'), {
    path: ['SMS_DELIVERY'],
    message: 'outbox shows sign-in codes to anybody and is not for production',
  })
  .refine((s) => !(s.ENVIRONMENT === 'production' && s.EMAIL_DELIVERY === 'outbox'), {
    path: ['EMAIL_DELIVERY'],
    message: 'outbox shows letters to anybody and is not for production',
  })
  .refine((s) => s.SMS_DELIVERY !== 'smpp' || s.SMPP_URL, {
    path: ['SMPP_URL'],
    message: 'is needed for SMS_DELIVERY=smpp',
  })
  .refine((s) => s.EMAIL_DELIVERY !== 'smtp' || (s.SMTP_URL && s.EMAIL_FROM), {
    path: ['SMTP_URL'],
    message: 'and EMAIL_FROM are needed for EMAIL_DELIVERY=smtp',
  })
  .refine((s) => !s.VAPID_PUBLIC_KEY || (s.VAPID_PRIVATE_KEY && s.VAPID_CONTACT), {
    path: ['VAPID_PRIVATE_KEY'],
    message: 'and VAPID_CONTACT belong to VAPID_PUBLIC_KEY',
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
