import { useApolloClient } from '@apollo/client/react';
import {
  AppealDecisionDocument,
  ConfirmSolvedDocument,
  errorOf,
  MyOpinionDocument,
  mutate,
  type Outcome,
  WithdrawFeedbackDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { Badge } from '../../ui/status-badge.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { FullOpinion } from '../opinions/opinion.tsx';
import css from '../portal.module.css';
import { EarlierTexts } from './earlier-texts.tsx';
import { EditOpinion } from './edit-opinion.tsx';

/** What the author alone sees and may do. */
export function OwnOpinion({ feedback }: { feedback: FullOpinion }) {
  return (
    <>
      {feedback.awaitsConfirmation && <Solved feedback={feedback} />}
      <Judging feedback={feedback} />
      {feedback.status === 'RECEIVED' && <EditOpinion feedback={feedback} />}
      <EarlierTexts revisions={feedback.revisions} />
      {['RECEIVED', 'HELD', 'ACKNOWLEDGED'].includes(feedback.status) && (
        <Withdraw feedback={feedback} />
      )}
    </>
  );
}

function Solved({ feedback: { id } }: { feedback: FullOpinion }) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [comment, setComment] = useState('');
  async function confirm(solved: boolean): Promise<void> {
    const input = { feedbackId: id, solved, ...(comment.trim() ? { comment } : {}) };
    const outcome = await mutate(client, ConfirmSolvedDocument, { input });
    say(outcome.kind === 'done' ? t('own.thanks') : textOf(outcome));
  }
  return (
    <section className={css['notice']}>
      <h2>{t('own.solvedQuestion')}</h2>
      <TextArea
        label={t('own.comment')}
        optional
        rows={2}
        value={comment}
        onChange={(event) => setComment(event.target.value)}
      />
      <div className={css['row']}>
        <Button onPress={() => void confirm(true)}>{t('own.yes')}</Button>
        <Button look="quiet" onPress={() => void confirm(false)}>
          {t('own.no')}
        </Button>
      </div>
    </section>
  );
}

function Judging({ feedback: { id, evaluation } }: { feedback: FullOpinion }) {
  const { t } = useTranslation('portal');
  if (!evaluation) return null;
  const { state, band, standing, criteria, comments } = evaluation;
  return (
    <section className={css['stack']}>
      <div className={css['between']}>
        <h2>{t('own.judging')}</h2>
        {band && <Badge tone="warm">{t(`own.bands.${band}`)}</Badge>}
      </div>
      <p>{standing ?? t(`own.states.${state}`)}</p>
      {criteria && criteria.length > 0 && (
        <ul className={css['card']}>
          {criteria.map((one) => (
            <li key={one.criterion} className={css['between']}>
              <strong>
                {t(`own.criteria.${one.criterion}` as never, { defaultValue: one.criterion })}
              </strong>
              {t(`own.bands.${one.band}`)}
            </li>
          ))}
        </ul>
      )}
      {comments && comments.length > 0 && (
        <>
          <h3>{t('own.comments')}</h3>
          {comments.map(({ text, releasedAt }) => (
            <p key={releasedAt + text} className={css['quote']}>
              {text}
            </p>
          ))}
        </>
      )}
      {evaluation.appeal && (
        <div className={css['card']}>
          <h3>{t('own.appeal')}</h3>
          <p>{t(`own.appealStatus.${evaluation.appeal.status}`)}</p>
          {evaluation.appeal.answer && <p className={css['quote']}>{evaluation.appeal.answer}</p>}
        </div>
      )}
      {evaluation.appealUntil && !evaluation.appeal && (
        <Appeal feedbackId={id} until={evaluation.appealUntil} />
      )}
    </section>
  );
}

function Appeal({ feedbackId, until }: { feedbackId: string; until: string }) {
  const { t } = useTranslation('portal');
  const { lastDay } = useFormats();
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  async function send(): Promise<void> {
    const answer = await mutate(client, AppealDecisionDocument, { input: { feedbackId, reason } });
    setOutcome(answer);
    if (answer.kind !== 'done') return errorOf(answer, 'reason') ? undefined : say(textOf(answer));
    say(t('own.appealed'));
    await client.refetchQueries({ include: [MyOpinionDocument] });
  }
  return (
    <>
      <p>{t('own.appealText', { date: lastDay(until) })}</p>
      <TextArea
        label={t('own.appealReason')}
        error={errorOf(outcome, 'reason')}
        rows={4}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div>
        <Button look="quiet" onPress={() => void send()}>
          {t('own.appealSend')}
        </Button>
      </div>
    </>
  );
}

function Withdraw({ feedback: { id } }: { feedback: FullOpinion }) {
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [asked, setAsked] = useState(false);
  async function withdraw(): Promise<void> {
    setAsked(false);
    const outcome = await mutate(client, WithdrawFeedbackDocument, { input: { feedbackId: id } });
    say(outcome.kind === 'done' ? t('own.withdrawn') : textOf(outcome));
  }
  return (
    <div>
      <Button look="danger" onPress={() => setAsked(true)}>
        {t('own.withdraw')}
      </Button>
      <Dialog title={t('own.withdrawTitle')} isOpen={asked} onClose={() => setAsked(false)}>
        <p>{t('own.withdrawText')}</p>
        <div className={css['row']}>
          <Button look="danger" onPress={() => void withdraw()}>
            {t('own.withdraw')}
          </Button>
          <Button look="quiet" onPress={() => setAsked(false)}>
            {app('cancel')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
