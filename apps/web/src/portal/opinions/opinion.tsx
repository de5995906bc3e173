import { useQuery } from '@apollo/client/react';
import {
  MyOpinionDocument,
  type MyOpinionQuery,
  OpinionDocument,
  type OpinionQuery,
} from '@chia-se/client';
import { provinces } from '@chia-se/locale';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/graph.ts';
import { language } from '../../app/i18n.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { PhotoGallery } from '../photos/photo-gallery.tsx';
import css from '../portal.module.css';
import { OpinionDeeds } from './opinion-deeds.tsx';

/** Its author alone needs this part. */
const OwnOpinion = lazy(() =>
  import('../mine/own-opinion.tsx').then((part) => ({ default: part.OwnOpinion })),
);

export type FullOpinion = NonNullable<MyOpinionQuery['feedback']>;

type PublicOpinion = NonNullable<OpinionQuery['feedback']>;

/** One opinion: what it says, what came of it; for its author also how it fares. */
export function Opinion() {
  const { signedIn } = useSession();
  const { id } = useParams({ strict: false }) as { id: string };
  return (
    <div className={`${css['narrow']} ${css['stack']}`}>
      {signedIn ? <AskedBySubscriber id={id} /> : <AskedByVisitor id={id} />}
    </div>
  );
}

function AskedBySubscriber({ id }: { id: string }) {
  // Of somebody else's opinion the author's part is refused, field by field; the rest is shown.
  const query = useQuery(MyOpinionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    errorPolicy: 'all',
  });
  const { error, refetch } = query;
  const whole = query.data as MyOpinionQuery | undefined;
  const data = error && !whole?.feedback ? undefined : whole;
  return (
    <QueryView query={{ data, error, refetch }} lines={8}>
      {({ feedback }) => {
        if (!feedback) return <Gone />;
        // Only its author and moderators are told whether it waits for a confirmation.
        return (
          <Whole feedback={feedback} own={feedback.awaitsConfirmation === null ? null : feedback} />
        );
      }}
    </QueryView>
  );
}

/** Whoever is not signed in may not ask how an opinion was judged. */
function AskedByVisitor({ id }: { id: string }) {
  const query = useQuery(OpinionDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView query={query} lines={8}>
      {({ feedback }) => (feedback ? <Whole feedback={feedback} own={null} /> : <Gone />)}
    </QueryView>
  );
}

function Gone() {
  const { t } = useTranslation('portal');
  return (
    <>
      <h1>{t('opinions.title')}</h1>
      <EmptyState title={t('opinions.gone')} />
    </>
  );
}

function Whole({ feedback, own }: { feedback: PublicOpinion; own: FullOpinion | null }) {
  const { t } = useTranslation('portal');
  const { date } = useFormats();
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
      <PhotoGallery pictures={feedback.attachments} />
      <p className={css['muted']}>
        {t('receipt.code')}: {feedback.referenceCode}
      </p>
      {feedback.award && (
        <p className={css['notice']}>
          {t('opinions.won', { prize: feedback.award.prize.name })}
          {own && (
            <Link to="/awards/$id" params={{ id: feedback.award.id }}>
              {t('mine.see')}
            </Link>
          )}
        </p>
      )}
      {!own && <OpinionDeeds feedback={feedback} />}
      {feedback.responses.length > 0 && (
        <section className={css['stack']}>
          <h2>{t('opinions.answers')}</h2>
          {feedback.responses.map(({ id, body, deliverBy, respondedAt, attachments }) => (
            <div key={id} className={css['card']}>
              <p className={css['quote']}>{body}</p>
              <PhotoGallery pictures={attachments} />
              <p className={css['muted']}>
                {date(respondedAt)}
                {deliverBy && ` · ${t('opinions.deliverBy', { date: date(deliverBy) })}`}
              </p>
            </div>
          ))}
        </section>
      )}
      {own && (
        <Suspense fallback={<Skeleton />}>
          <OwnOpinion feedback={own} />
        </Suspense>
      )}
      <History feedback={feedback} />
    </>
  );
}

function History({ feedback }: { feedback: PublicOpinion }) {
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
