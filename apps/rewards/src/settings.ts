import { z } from 'zod';
import { readSigningKey } from './ledger-checkpoint/sign-checkpoint.ts';
import { KeyRing } from './person-key/key-ring.ts';
import { giftProviders } from './provider/provider-settings.ts';

export const settings = z.object({
  /** How long a winner has to claim, counted from the publication. */
  CLAIM_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  /** How often awards whose time to claim is over are passed on. */
  AWARD_EXPIRY_SECONDS: z.coerce.number().int().min(1).max(86_400).default(60),
  /** Signs the daily checkpoints of the ledger: Ed25519, PKCS #8 in PEM. Without it none are issued. */
  LEDGER_PRIVATE_KEY: z
    .string()
    .transform((pem, context) => {
      try {
        return readSigningKey(pem);
      } catch (error) {
        context.addIssue((error as Error).message);
        return z.NEVER;
      }
    })
    .optional(),
  /**
   * Closes the key of each person: 32 bytes in base64url; several separated by commas while one
   * follows another, the current one first. Lost, all that winners told us is lost.
   */
  PERSONAL_DATA_KEY: z
    .string({ error: 'is needed: `openssl rand -base64 32 | tr +/ -_` makes one' })
    .transform((keys, context) => {
      try {
        return new KeyRing(keys);
      } catch (error) {
        context.addIssue((error as Error).message);
        return z.NEVER;
      }
    }),
  /** How often it is looked whether the day has its checkpoint. */
  LEDGER_CHECKPOINT_SECONDS: z.coerce.number().int().min(1).max(86_400).default(600),
  /** Closes the keys of voucher pools: 32 bytes in base64. Without it there are no vouchers. */
  VOUCHER_KEY: z
    .string()
    .transform((text) => Buffer.from(text, 'base64'))
    .refine((key) => key.length === 32, 'VOUCHER_KEY is 32 bytes in base64.')
    .optional(),
  /**
   * What hand-over codes are sealed for on their way to `subscribers`: a point of P-256, base64url,
   * of the pair whose other half is `SUBSCRIBERS_PRIVATE_KEY` there. Without it no codes are sent.
   */
  SUBSCRIBERS_PUBLIC_KEY: z
    .string()
    .regex(/^B[\w-]{86}$/, 'SUBSCRIBERS_PUBLIC_KEY is a point of P-256 in base64url.')
    .optional(),
  /** Who pays the prizes, as tax certificates name it. */
  TAX_PAYER_NAME: z.string().trim().min(1).max(200).default('Đơn vị tổ chức chương trình Chia Sẻ'),
  /**
   * How many days after the last day of claiming the authorities get the dossier of a period: what the
   * licence or decree says that a programme runs under.
   */
  DOSSIER_DUE_DAYS: z.coerce.number().int().min(1).max(366).default(45),
  /** How long the file of a dossier is kept; whoever needs it later has it made anew. */
  DOSSIER_KEPT_DAYS: z.coerce.number().int().min(1).max(366).default(14),
  /** How often it is looked whether a dossier waits. */
  DOSSIER_SECONDS: z.coerce.number().positive().max(3_600).default(2),
  GIFT_PROVIDERS: giftProviders,
  /** How often orders of gifts are looked at. */
  GIFT_ORDER_SECONDS: z.coerce.number().positive().max(3_600).default(1),
  /** How often it is looked whether yesterday was compared with the statements of providers. */
  GIFT_RECONCILIATION_SECONDS: z.coerce.number().positive().max(86_400).default(3_600),
  /** How long a provider may take to answer. */
  GIFT_PROVIDER_TIMEOUT_MS: z.coerce.number().int().min(100).max(30_000).default(10_000),
});

export type Settings = z.output<typeof settings>;
