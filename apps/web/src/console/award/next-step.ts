import type { ConsoleProposalsQuery } from '@chia-se/client';
import type { Say } from '../parts/language.tsx';

type Proposal = ConsoleProposalsQuery['awardProposals']['edges'][number]['node'];

export interface Step {
  deed: 'approve' | 'publish';
  /** Why this person can’t; null where they can. */
  why: string | null;
}

/** What a proposal waits for, and whether it may be this person: nobody takes two steps of one award. */
export function nextStep(
  proposal: Pick<Proposal, 'status' | 'proposedBy' | 'decidedBy'>,
  me: { id: string; scopes: readonly string[] },
  t: Say,
): Step | null {
  if (proposal.status === 'PROPOSED') {
    if (proposal.proposedBy === me.id) {
      return {
        deed: 'approve',
        why: t({
          vi: 'Bạn đã đề xuất; người phê duyệt phải là người khác.',
          en: 'You proposed it; somebody else has to approve.',
        }),
      };
    }
    if (!me.scopes.includes('award:approve')) {
      return {
        deed: 'approve',
        why: t({ vi: 'Chờ người có vai trò Phê duyệt.', en: 'It waits for an approver.' }),
      };
    }
    return { deed: 'approve', why: null };
  }
  if (proposal.status === 'APPROVED') {
    if (proposal.proposedBy === me.id || proposal.decidedBy === me.id) {
      return {
        deed: 'publish',
        why: t({
          vi: 'Bạn đã đề xuất hoặc phê duyệt; người công bố phải là người thứ ba.',
          en: 'You proposed or approved it; a third person has to publish.',
        }),
      };
    }
    if (!me.scopes.includes('award:publish')) {
      return {
        deed: 'publish',
        why: t({
          vi: 'Chờ một quản lý chương trình hoặc người phê duyệt khác công bố.',
          en: 'It waits for another programme manager or approver.',
        }),
      };
    }
    return { deed: 'publish', why: null };
  }
  return null;
}
