import { z } from 'zod';
import { ProviderKind } from './gift-provider.ts';
import type { ProviderConnection } from './http-provider.ts';

const secret = z.string().min(32);

/**
 * `GIFT_PROVIDERS`: who brings which gifts, as JSON such as
 * `[{"kind":"TOP_UP","url":"https://…","requestKey":"…","callbackKey":"…"}]`. A kind that is not named is
 * handed over by hand.
 */
export const giftProviders = z
  .string()
  .default('[]')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'GIFT_PROVIDERS is not JSON.' });
      return z.NEVER;
    }
  })
  .pipe(
    z
      .array(
        z.object({
          kind: z.enum(ProviderKind).exclude(['VOUCHER']),
          url: z.url(),
          requestKey: secret,
          callbackKey: secret,
        }),
      )
      .refine(
        (all) => new Set(all.map(({ kind }) => kind)).size === all.length,
        'GIFT_PROVIDERS names a kind twice.',
      ),
  ) satisfies z.ZodType<ProviderConnection[]>;
