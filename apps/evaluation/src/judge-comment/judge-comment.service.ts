import { type Clock, type Database, isId } from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { PanelRepository } from '../panel/panel.repository.ts';
import { refuseRound } from '../round/round.errors.ts';
import { refuseComment } from './judge-comment.errors.ts';
import type { ReleaseCommentInput } from './judge-comment.input.ts';
import { type CommentOnResult, JudgeCommentRepository } from './judge-comment.repository.ts';
import type { ReleasedCommentRow } from './released-comment.row.ts';

/** What judges wrote, and what of it authors read. */
export class JudgeCommentService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** `keys` are round and opinion, with a blank between. */
  listOfResults(keys: readonly string[]): Promise<CommentOnResult[]> {
    const results = keys.map((key) => {
      const [roundId, feedbackId] = key.split(' ') as [string, string];
      return { roundId, feedbackId };
    });
    return new JudgeCommentRepository(this.database).listOfResults(results);
  }

  listReleased(feedbackIds: readonly string[]): Promise<ReleasedCommentRow[]> {
    return new JudgeCommentRepository(this.database).listReleased(feedbackIds.filter(isId));
  }

  /**
   * Releases a comment to the author, once and for good, without a word of whose it is.
   *
   * @throws Refusal COMMENT_UNKNOWN, COMMENT_RELEASED, COMMENT_TEXT_LENGTH, JUDGE_MAY_NOT_RUN_ROUND
   */
  release(actorId: string, input: ReleaseCommentInput): Promise<CommentOnResult> {
    const { commentId } = input;
    return this.database.transaction(async (tx) => {
      const comments = new JudgeCommentRepository(tx);
      const comment = isId(commentId) ? await comments.find(commentId) : null;
      if (!comment) throw refuseComment('COMMENT_UNKNOWN', { field: ['input', 'commentId'] });
      if (await new PanelRepository(tx).isMember(comment.roundId, actorId)) {
        throw refuseRound('JUDGE_MAY_NOT_RUN_ROUND');
      }
      const text = (input.text ?? comment.text).normalize('NFC').trim();
      if (text.length < 3 || text.length > 2_000) {
        throw refuseComment('COMMENT_TEXT_LENGTH', { field: ['input', 'text'] });
      }
      const releasedAt = this.clock();
      const { roundId, feedbackId } = comment;
      const row = { scorecardId: commentId, roundId, feedbackId, text };
      if (!(await comments.release({ ...row, releasedBy: actorId, releasedAt }))) {
        throw refuseComment('COMMENT_RELEASED');
      }
      await new DecisionRepository(tx).insert({
        actorId,
        deed: 'RELEASE_COMMENT',
        subjectId: commentId,
        reason: text === comment.text.normalize('NFC').trim() ? 'as written' : text,
        decidedAt: releasedAt,
      });
      return { ...comment, releasedText: text, releasedAt };
    });
  }
}
