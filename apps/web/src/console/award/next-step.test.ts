import { say } from '@chia-se/locale';
import { describe, expect, test } from '@jest/globals';
import { nextStep } from './next-step.ts';

const manager = { id: 'manager', scopes: ['award:propose', 'award:publish', 'award:read'] };
const approver = { id: 'approver', scopes: ['award:approve', 'award:publish', 'award:read'] };
const third = { id: 'third', scopes: ['award:propose', 'award:publish', 'award:read'] };
const t: Parameters<typeof nextStep>[2] = (message) => say(message, 'vi');

const proposed = { status: 'PROPOSED', proposedBy: 'manager', decidedBy: null } as const;
const approved = { status: 'APPROVED', proposedBy: 'manager', decidedBy: 'approver' } as const;

describe('who takes the next step of a proposal', () => {
  test.each([
    ['an approver approves', proposed, approver, 'approve', true],
    ['the proposer does not approve', proposed, manager, 'approve', false],
    ['another manager does not approve', proposed, third, 'approve', false],
    ['a third person publishes', approved, third, 'publish', true],
    ['the approver does not publish', approved, approver, 'publish', false],
    ['the proposer does not publish', approved, manager, 'publish', false],
  ])('%s', (_, proposal, me, deed, may) => {
    const step = nextStep(proposal, me, t);
    expect(step?.deed).toBe(deed);
    expect(step?.why === null).toBe(may);
    if (!may) expect(step?.why).toMatch(/\p{L}{2,}/u);
  });

  test('a published one waits for nobody', () => {
    expect(nextStep({ ...approved, status: 'PUBLISHED' }, third, t)).toBeNull();
  });
});
