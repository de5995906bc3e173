import type { Outcome } from '../src/outcome.ts';

export interface Input {
  [name: string]: unknown;
}

/** The platform's side of what the outbox relies on: keys are remembered, supports are facts, drafts have versions. */
export class IdempotentPlatform {
  readonly opinions = new Map<string, Input>();
  readonly supports = new Set<string>();
  readonly drafts = new Map<string, { version: number; body: unknown }>();
  /** Requests that arrived, by operation. */
  readonly requests: string[] = [];
  /** Opinions that were made anew under a key that had one: has to stay empty. */
  readonly doubled: string[] = [];

  handle(operation: string, input: Input): Outcome<unknown> {
    this.requests.push(operation);
    const id = String(input['feedbackId'] ?? '');
    if (operation === 'SubmitFeedback') return this.#submit(input);
    if (operation === 'SupportFeedback') this.supports.add(id);
    if (operation === 'WithdrawSupport') this.supports.delete(id);
    if (operation === 'SaveFeedbackDraft') return this.#save(input);
    if (operation === 'DeleteFeedbackDraft') this.drafts.delete(String(input['key']));
    return { kind: 'done', value: { userErrors: [] } };
  }

  #submit(input: Input): Outcome<unknown> {
    const key = String(input['idempotencyKey']);
    if (input['title'] === '') {
      const errors = [
        { code: 'TITLE_MISSING', field: ['input', 'title'], message: 'Thiếu tiêu đề.' },
      ];
      return { kind: 'refused', errors };
    }
    const before = this.opinions.get(key);
    if (before && before['body'] !== input['body']) this.doubled.push(key);
    this.opinions.set(key, input);
    this.drafts.delete(key);
    return { kind: 'done', value: { feedback: { referenceCode: `GY-${key}` }, userErrors: [] } };
  }

  #save(input: Input): Outcome<unknown> {
    const key = String(input['key']);
    if (this.opinions.has(key)) {
      return { kind: 'refused', errors: [{ code: 'DRAFT_SUBMITTED', message: 'Đã gửi.' }] };
    }
    const there = this.drafts.get(key);
    if (there && there.body !== input['body'] && there.version !== input['version']) {
      return { kind: 'done', value: { draft: null, conflicting: there, userErrors: [] } };
    }
    const same = there?.body === input['body'];
    const draft = { version: (there?.version ?? 0) + (same ? 0 : 1), body: input['body'] };
    this.drafts.set(key, draft);
    return { kind: 'done', value: { draft, conflicting: null, userErrors: [] } };
  }
}
