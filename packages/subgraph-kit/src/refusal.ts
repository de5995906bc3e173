import { type Message, say } from '@chia-se/locale';
import type { RequestContext } from './request-context.ts';
import type { UserError } from './types/user-error.ts';

export type RefusalParameters = Record<string, string | number>;

/** Why a service did nothing, where the caller can mend it. Becomes a `UserError` of the payload. */
export class Refusal extends Error {
  override name = 'Refusal';

  constructor(
    readonly code: string,
    readonly text: Message,
    readonly field: readonly string[] | null,
    readonly parameters: RefusalParameters,
  ) {
    super(code);
  }
}

/**
 * The closed list of what can go wrong with one concept, each with what people are told:
 *
 *     export const refuse = refusals({ TITLE_MISSING: { vi: '…', en: '…' } });
 *     throw refuse('TITLE_MISSING', { field: ['input', 'title'] });
 */
export function refusals<Code extends string>(messages: Record<Code, Message>) {
  const refuse = (
    code: Code,
    options: { field?: readonly string[]; parameters?: RefusalParameters } = {},
  ): Refusal => new Refusal(code, messages[code], options.field ?? null, options.parameters ?? {});
  return Object.assign(refuse, { messages });
}

/**
 * The shape of every mutation's answer: what the service returned, or the reasons why it did not.
 *
 *     return answer(context, async () => ({ award: await context.awards.claim(input) }));
 */
export async function answer<Result extends object>(
  context: RequestContext,
  work: () => Promise<Result>,
): Promise<{ [Key in keyof Result]: Result[Key] | null } & { userErrors: UserError[] }> {
  try {
    return { ...(await work()), userErrors: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { userErrors: [userErrorOf(context, error)] } as never;
  }
}

/** A refusal in the language of the request. */
export function userErrorOf(context: RequestContext, refusal: Refusal): UserError {
  return {
    code: refusal.code,
    field: refusal.field ? [...refusal.field] : null,
    message: say(refusal.text, context.language, refusal.parameters),
  };
}
