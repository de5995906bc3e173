import { useApolloClient } from '@apollo/client/react';
import {
  AppealDecisionDocument,
  ConfirmSolvedDocument,
  errorOf,
  type MyOpinionQuery,
  mutate,
  type Outcome,
  WithdrawFeedbackDocument,
} from '@chia-se/client';
import { formatDate } from '@chia-se/locale';
import { router } from 'expo-router';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { appealNames, bandNames, opinion as words } from '../messages/opinion.ts';
import { prize } from '../messages/programme.ts';
import { Button, Field } from '../ui/controls.tsx';
import { Card, Notice } from '../ui/surfaces.tsx';
import { Body, Heading, Quiet } from '../ui/words.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

export type FullOpinion = NonNullable<MyOpinionQuery['feedback']>;

/** What the author alone sees and may do. */
export function OwnOpinion({ feedback }: { feedback: FullOpinion }) {
  const { t } = useLanguage();
  const { id, award, status, awaitsConfirmation } = feedback;
  return (
    <>
      {awaitsConfirmation ? <Solved feedbackId={id} /> : null}
      {award ? (
        <Card>
          <Heading>{award.prize.name}</Heading>
          <Button
            quiet={award.status !== 'ANNOUNCED'}
            label={t(award.status === 'ANNOUNCED' ? prize.claim : prize.view)}
            onPress={() => router.push(`/claim/${award.id}`)}
          />
        </Card>
      ) : null}
      <Judging feedback={feedback} />
      {status === 'RECEIVED' ? (
        <Button quiet label={t(words.edit)} onPress={() => router.push(`/edit/${id}`)} />
      ) : null}
      {['RECEIVED', 'HELD', 'ACKNOWLEDGED'].includes(status) ? <Withdraw feedbackId={id} /> : null}
    </>
  );
}

function Solved({ feedbackId }: { feedbackId: string }) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const answer = async (solved: boolean) => {
    setOutcome(await mutate(client, ConfirmSolvedDocument, { input: { feedbackId, solved } }));
  };
  return (
    <Card>
      <Heading>{t(words.solved)}</Heading>
      <TroubleNotice outcome={outcome} />
      <Button label={t(words.yes)} onPress={() => void answer(true)} />
      <Button quiet label={t(words.no)} onPress={() => void answer(false)} />
    </Card>
  );
}

function Judging({ feedback: { id, evaluation } }: { feedback: FullOpinion }) {
  const { t } = useLanguage();
  if (!evaluation) return null;
  const { band, standing, comments, appeal, appealUntil } = evaluation;
  if (!band && !standing && !appeal) return null;
  return (
    <Card>
      <Heading>{t(words.judged)}</Heading>
      {band ? <Body style={{ fontWeight: '600' }}>{t(bandNames[band])}</Body> : null}
      {standing ? <Body>{standing}</Body> : null}
      {comments?.map(({ releasedAt, text }) => (
        <Quiet key={releasedAt + text}>{text}</Quiet>
      ))}
      {appeal ? <Notice tone="good">{t(appealNames[appeal.status])}</Notice> : null}
      {appeal?.answer ? <Body>{appeal.answer}</Body> : null}
      {appealUntil && !appeal ? <Appeal feedbackId={id} until={appealUntil} /> : null}
    </Card>
  );
}

/** Once, within the time for it. */
function Appeal({ feedbackId, until }: { feedbackId: string; until: string }) {
  const { t, language } = useLanguage();
  const client = useApolloClient();
  const [reason, setReason] = useState('');
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const [busy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    const answer = await mutate(client, AppealDecisionDocument, { input: { feedbackId, reason } });
    setBusy(false);
    setOutcome(answer);
    if (answer.kind === 'done') await client.refetchQueries({ include: 'active' });
  };
  return (
    <>
      <Body>
        {t(words.appealText, { date: formatDate(new Date(Date.parse(until) - 1), language) })}
      </Body>
      <Field
        label={t(words.appealReason)}
        value={reason}
        onChangeText={setReason}
        error={errorOf(outcome, 'reason')}
        multiline
        maxLength={2_000}
        style={{ minHeight: 110, textAlignVertical: 'top' }}
      />
      {errorOf(outcome, 'reason') ? null : <TroubleNotice outcome={outcome} />}
      <Button quiet busy={busy} label={t(words.appealSend)} onPress={() => void send()} />
    </>
  );
}

function Withdraw({ feedbackId }: { feedbackId: string }) {
  const { t } = useLanguage();
  const client = useApolloClient();
  const [sure, setSure] = useState(false);
  const [outcome, setOutcome] = useState<Outcome<unknown> | null>(null);
  const withdraw = async () => {
    if (!sure) return setSure(true);
    setOutcome(await mutate(client, WithdrawFeedbackDocument, { input: { feedbackId } }));
  };
  return (
    <>
      {sure ? <Notice tone="warn">{t(words.withdrawSure)}</Notice> : null}
      <TroubleNotice outcome={outcome} />
      <Button quiet label={t(words.withdraw)} onPress={() => void withdraw()} />
    </>
  );
}
