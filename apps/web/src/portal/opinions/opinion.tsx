import { useQuery } from '@apollo/client/react';
import { MyOpinionDocument, type MyOpinionQuery } from '@chia-se/client';
import { provinces } from '@chia-se/locale';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/graph.ts';
import { language } from '../../app/i18n.ts';
import { SignInPanel } from '../../app/session/sign-in-panel.tsx';
import { Button } from '../../ui/button.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { OwnOpinion } from '../mine/own-opinion.tsx';
import css from '../portal.module.css';
import { useSupport } from './use-support.ts';

export type FullOpinion = NonNullable<MyOpinionQuery['feedback']>;

/** One opinion: what it says, what came of it; for its author also how it fares. */
export function Opinion() {
  const { t } = useTranslation('portal');
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(MyOpinionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <div className={`${css['narrow']} ${css['stack']}`}>
      <QueryView query={query} lines={8}>
        {({ feedback }) =>
          feedback ? (
            <Whole feedback={feedback} />
          ) : (
            <>
              <h1>{t('opinions.title')}</h1>
              <EmptyState title={t('opinions.gone')} />
            </>
          )
        }
      </QueryView>
    </div>
  );
}

function Whole({ feedback }: { feedback: FullOpinion }) {
  const { t } = useTranslation('portal');
  const { date } = useFormats();
  // Only its author and moderators are told whether it waits for a confirmation.
  const isOwn = feedback.awaitsConfirmation !== null && feedback.awaitsConfirmation !== undefined;
  return (
    <>
      <div className={css['between']}>
        <span className={css['muted']}>
          {feedback.topic.name} · {date(feedback.submittedAt)}
          {feedback.province && ` · ${provinces[feedback.province]?.[language()] ?? ''}`}
        </span>
        <StatusBadge status={feedback.status} />
      </div>
      <h1>{feedback.title}</h1>
      <p className={css['text']}>{feedback.body}</p>
      <p className={css['muted']}>
        {t('receipt.code')}: {feedback.referenceCode}
      </p>
      {feedback.award && (
        <p className={css['notice']}>
          {t('opinions.won', { prize: feedback.award.prize.name })}
          {isOwn && (
            <Link to="/awards/$id" params={{ id: feedback.award.id }}>
              {t('mine.see')}
            </Link>
          )}
        </p>
      )}
      {!isOwn && <Support feedback={feedback} />}
      {feedback.responses.length > 0 && (
        <section className={css['stack']}>
          <h2>{t('opinions.answers')}</h2>
          {feedback.responses.map(({ id, body, deliverBy, respondedAt }) => (
            <div key={id} className={css['card']}>
              <p className={css['quote']}>{body}</p>
              <p className={css['muted']}>
                {date(respondedAt)}
                {deliverBy && ` · ${t('opinions.deliverBy', { date: date(deliverBy) })}`}
              </p>
            </div>
          ))}
        </section>
      )}
      {isOwn && <OwnOpinion feedback={feedback} />}
      <History feedback={feedback} />
    </>
  );
}

function Support({ feedback: { id, supportCount, isSupportedByMe } }: { feedback: FullOpinion }) {
  const { t } = useTranslation('portal');
  const { signedIn } = useSession();
  const support = useSupport();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div className={css['row']}>
        <Button
          look={isSupportedByMe ? 'quiet' : 'strong'}
          onPress={() => (signedIn ? void support(id, !isSupportedByMe) : setAsked(true))}
        >
          {t(isSupportedByMe ? 'opinions.unsupport' : 'opinions.support')}
        </Button>
        <span className={css['muted']}>{t('opinions.supports', { count: supportCount })}</span>
      </div>
      {asked && !signedIn && (
        <SignInPanel
          as="SUBSCRIBER"
          reason={t('opinions.signIn')}
          onSignedIn={() => void support(id, true)}
        />
      )}
    </>
  );
}

function History({ feedback }: { feedback: FullOpinion }) {
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const { dateTime } = useFormats();
  return (
    <section className={css['stack']}>
      <h2>{t('opinions.timeline')}</h2>
      <Timeline
        steps={feedback.timeline.map(({ kind, status, note, at }) => ({
          key: `${kind} ${status} ${at}`,
          content: (
            <>
              <strong>
                {kind === 'STATUS' ? app(`status.${status}`) : t(`opinions.kinds.${kind}`)}
              </strong>
              <div className={css['muted']}>{dateTime(at)}</div>
              {note && <p>{note}</p>}
            </>
          ),
        }))}
      />
    </section>
  );
}
