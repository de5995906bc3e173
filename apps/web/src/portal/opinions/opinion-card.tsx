import type { FeedbackCardFragment } from '@chia-se/client';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import css from '../portal.module.css';

interface OpinionCardProps {
  feedback: FeedbackCardFragment;
  title?: ReactNode;
  body?: ReactNode;
  children?: ReactNode;
}

/** An opinion in a list. */
export function OpinionCard({ feedback, title, body, children }: OpinionCardProps) {
  const { t } = useTranslation('portal');
  const { date, number } = useFormats();
  return (
    <article className={css['card']}>
      <div className={css['between']}>
        <span className={css['muted']}>
          {feedback.topic.name} · {date(feedback.submittedAt)}
        </span>
        <StatusBadge status={feedback.status} />
      </div>
      <h2>
        <Link to="/feedback/$id" params={{ id: feedback.id }}>
          {title ?? feedback.title}
        </Link>
      </h2>
      <p className={css['clamp']}>{body ?? feedback.body}</p>
      <div className={css['between']}>
        <span className={css['muted']}>
          {t('opinions.supports', { count: number(feedback.supportCount) as never })}
        </span>
        {children}
      </div>
    </article>
  );
}
