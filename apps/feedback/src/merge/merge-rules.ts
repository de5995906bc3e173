import type { Refusal } from '@chia-se/subgraph-kit';
import type { FeedbackRow } from '../feedback/feedback.row.ts';
import { FeedbackStatus, isPublic, mayFollow } from '../feedback/feedback-status.ts';
import { refuseMerge } from './feedback-merge.errors.ts';

/** One merge that is asked for, with what stands in its way. */
export interface AskedMerge {
  feedback: FeedbackRow;
  target: FeedbackRow;
  /** Reference codes of what each of the two is merged into already. */
  feedbackInto: string | null;
  targetInto: string | null;
  /** How many are merged into the first. */
  followers: number;
}

/**
 * Why a merge cannot be; `null` where it can. The earlier author keeps the credit, and there are no
 * chains: a target is never merged itself, so that undoing one merge never moves another.
 */
export function whyNotMerge(asked: AskedMerge): Refusal | null {
  const { feedback, target } = asked;
  const { referenceCode: code, status } = feedback;
  const refuse = (...of: Parameters<typeof refuseMerge>) =>
    refuseMerge(of[0], { field: ['input', 'feedbackIds'], ...of[1] });
  if (asked.targetInto !== null) {
    const parameters = { code: target.referenceCode, into: asked.targetInto };
    return refuse('TARGET_MERGED', { field: ['input', 'targetId'], parameters });
  }
  if (!isPublic(target.status)) {
    const parameters = { code: target.referenceCode, status: target.status };
    return refuse('TARGET_NOT_PUBLIC', { field: ['input', 'targetId'], parameters });
  }
  if (feedback.programmeId !== target.programmeId) {
    return refuse('OTHER_PROGRAMME', { parameters: { code } });
  }
  if (feedback.id < target.id) {
    const parameters = { code, target: target.referenceCode };
    return refuse('TARGET_NOT_EARLIEST', { parameters });
  }
  if (asked.feedbackInto !== null) {
    return refuse('ALREADY_MERGED', { parameters: { code, into: asked.feedbackInto } });
  }
  if (asked.followers > 0) {
    return refuse('HAS_MERGED', { parameters: { code, count: asked.followers } });
  }
  if (!mayFollow(status, FeedbackStatus.MERGED)) {
    return refuse('STATUS_IMPOSSIBLE', { parameters: { code, status } });
  }
  return null;
}

/** What the author of a merged opinion reads. */
export function mergeNote(feedback: FeedbackRow, target: FeedbackRow): string {
  const code = target.referenceCode;
  return feedback.subscriberId === target.subscriberId
    ? `Quý khách đã gửi ý kiến ${code} cùng nội dung trước đó, nên hai ý kiến được gộp làm một.`
    : `Ý kiến ${code} gửi trước đó có cùng nội dung, nên hai ý kiến được gộp chung. Quý khách được tính là người ủng hộ ý kiến ${code} và sẽ nhận mọi cập nhật, trả lời của ý kiến ấy.`;
}

export function unmergeNote(target: Pick<FeedbackRow, 'referenceCode'>): string {
  return `Ý kiến này đã được tách khỏi ý kiến ${target.referenceCode} và tiếp tục được xử lý riêng.`;
}
