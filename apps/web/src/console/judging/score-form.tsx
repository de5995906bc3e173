import { useApolloClient } from '@apollo/client/react';
import {
  type Confidence,
  JudgeAssignmentDocument,
  type JudgeAssignmentQuery,
  JudgeInboxDocument,
  SubmitScorecardDocument,
} from '@chia-se/client';
import type { Message } from '@chia-se/locale';
import { useRef, useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { TextArea } from '../parts/field.tsx';
import { type Say, useSay } from '../parts/language.tsx';
import { addressOf, go } from '../parts/place.ts';
import { assignmentStatus } from '../words.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { Scale } from './scale.tsx';
import { inputOf, type Saving, useScorecard } from './use-scorecard.ts';

type Assignment = NonNullable<JudgeAssignmentQuery['assignment']>;

const confidences: readonly [Confidence, Message][] = [
  ['HIGH', { vi: 'Chắc chắn', en: 'Sure' }],
  ['MEDIUM', { vi: 'Khá chắc', en: 'Reasonably sure' }],
  ['LOW', { vi: 'Cần người am hiểu hơn xem', en: 'Somebody who knows more should look' }],
];

/** The text, its scales, and what is saved while one goes. */
export function ScoreForm({
  assignment,
  nextId,
}: {
  assignment: Assignment;
  nextId: string | null;
}) {
  const t = useSay();
  const client = useApolloClient();
  const { card, change, save, saving, errors } = useScorecard(assignment);
  const submit = useDeed(SubmitScorecardDocument);
  const comment = useRef<HTMLDivElement>(null);
  const refused = errors.length > 0 ? errors : submit.errors;
  const [declaring, setDeclaring] = useState(false);
  const { criteria } = assignment.rubric;
  const missing = criteria.filter(({ code }) => card.scores[code] === undefined);
  const closed = !['OPEN', 'DRAFT', 'SUBMITTED'].includes(assignment.status);
  const handIn = async () => {
    if (missing.length > 0 || submit.pending) return;
    await save();
    const done = await submit.run(
      { input: inputOf(assignment.id, card) },
      t(
        { vi: 'Đã nộp phiếu chấm {code}.', en: 'Scorecard {code} handed in.' },
        assignment as never,
      ),
    );
    if (!done) {
      comment.current?.querySelector('textarea')?.focus();
      return;
    }
    await client.refetchQueries({ include: [JudgeInboxDocument, JudgeAssignmentDocument] });
    go(addressOf(nextId ? `judging/${nextId}` : 'judging'));
    window.scrollTo(0, 0);
  };
  return (
    <article className="c-score">
      <p className="c-code">{assignment.code}</p>
      <h1>{assignment.title}</h1>
      <p className="c-body c-reading">{assignment.body}</p>
      {closed ? (
        <p className="c-empty">{t(assignmentStatus[assignment.status])}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void handIn();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void handIn();
          }}
        >
          {criteria.map((criterion) => (
            <Scale
              key={criterion.code}
              criterion={criterion}
              value={card.scores[criterion.code]}
              onChange={(score) => change({ scores: { ...card.scores, [criterion.code]: score } })}
            />
          ))}
          <fieldset className="c-scale">
            <legend>
              {t({ vi: 'Mức độ chắc chắn (không bắt buộc)', en: 'How sure you are (optional)' })}
            </legend>
            {confidences.map(([value, message]) => (
              <label key={value} className="c-level">
                <input
                  type="radio"
                  name="confidence"
                  checked={card.confidence === value}
                  onChange={() => change({ confidence: value })}
                />
                <span>{t(message)}</span>
              </label>
            ))}
          </fieldset>
          <div ref={comment}>
            <TextArea
              label={t({ vi: 'Nhận xét', en: 'Comment' })}
              hint={t({
                vi: 'Cần có khi cho điểm thấp nhất hoặc cao nhất. Ban tổ chức có thể gửi nhận xét cho tác giả, không kèm tên bạn.',
                en: 'Needed with the lowest and the highest score. Staff may release it to the author, without your name.',
              })}
              value={card.comment}
              onChange={(text) => change({ comment: text })}
              error={refused.find(({ field }) => field?.at(-1) === 'comment')?.message}
              maxLength={2000}
            />
          </div>
          {refused.some(({ field }) => field?.at(-1) !== 'comment') && (
            <p className="c-error" role="alert">
              {refused.map(({ message }) => message).join(' ')}
            </p>
          )}
          <div className="c-foot">
            <span role="status" className="c-muted">
              {savingInWords(saving, t)}
            </span>
            <span className="c-row">
              <button type="button" className="c-button" onClick={() => setDeclaring(true)}>
                {t({ vi: 'Có xung đột lợi ích', en: 'I have a conflict' })}
              </button>
              <button
                type="submit"
                className="c-button c-primary"
                disabled={missing.length > 0 || submit.pending}
              >
                {assignment.status === 'SUBMITTED'
                  ? t({ vi: 'Nộp lại', en: 'Hand in again' })
                  : t({ vi: 'Nộp & bài kế tiếp', en: 'Hand in & next' })}
              </button>
            </span>
            {missing.length > 0 && (
              <span className="c-muted">
                {t(
                  { vi: 'Còn thiếu: {names}', en: 'Still missing: {names}' },
                  { names: missing.map(({ name }) => name).join(', ') },
                )}
              </span>
            )}
          </div>
        </form>
      )}
      {declaring && (
        <ConflictDialog
          assignmentId={assignment.id}
          nextId={nextId}
          onClose={() => setDeclaring(false)}
        />
      )}
    </article>
  );
}

function savingInWords(saving: Saving, t: Say): string {
  const words: Record<Saving, Message> = {
    saved: { vi: 'Đã lưu', en: 'Saved' },
    waiting: { vi: 'Chưa lưu…', en: 'Not saved yet…' },
    saving: { vi: 'Đang lưu…', en: 'Saving…' },
    unreachable: {
      vi: 'Mất mạng: sẽ tự lưu khi có mạng, đừng đóng trang.',
      en: 'Offline: saved once the network is back. Keep the page open.',
    },
    refused: { vi: 'Chưa lưu được, xem lý do ở trên.', en: 'Not saved: see above.' },
  };
  return t(words[saving]);
}
