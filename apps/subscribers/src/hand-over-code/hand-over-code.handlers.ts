import { toSmsText } from '@chia-se/locale';
import { type EventHandlers, unseal } from '@chia-se/subgraph-kit';
import { z } from 'zod';
import type { PromptSending } from '../notification-delivery/prompt-sending.ts';
import { NumberHoldingRepository } from '../subscriber/number-holding.repository.ts';

const sealed = z.object({ awardId: z.uuid(), code: z.string().regex(/^\d{6}$/) });

/**
 * Texts winners the code by which they sign for a gift, as a sign-in code is sent: at once, whatever
 * else they want to be told, and written down nowhere. One that is late is not sent, and one that a
 * crash loses is asked for anew.
 */
export function handOverCodeHandlers(
  privateKey: string | undefined,
  sms: PromptSending | null,
): EventHandlers {
  return {
    HandOverCodeIssued: async ({ payload }, { tx, clock }) => {
      if (!privateKey || !sms || new Date(payload.expiresAt) <= clock()) return;
      const holding = await new NumberHoldingRepository(tx).findCurrentOf(payload.subscriberId);
      if (!holding) return;
      const { awardId, code } = sealed.parse(unseal(payload.sealedCode, privateKey));
      // Sealed for another award, it was copied from there.
      if (awardId !== payload.awardId) throw new Error('The code belongs to another award.');
      sms.hand(holding.phoneNumber, textOf(code));
    },
  };
}

function textOf(code: string): string {
  return toSmsText(
    `Mã nhận quà Chia sẻ của Quý khách là ${code}, hiệu lực 10 phút. Chỉ đọc mã cho nhân viên trao quà khi đã nhận đủ quà.`,
  );
}
