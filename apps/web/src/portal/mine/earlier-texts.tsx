import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import type { FullOpinion } from '../opinions/opinion.tsx';
import css from '../portal.module.css';

/** What it said before its author rewrote it: for the author alone. */
export function EarlierTexts({ revisions }: { revisions: FullOpinion['revisions'] }) {
  const { t } = useTranslation('portal');
  const { dateTime } = useFormats();
  if (!revisions?.length) return null;
  return (
    <details>
      <summary className={css['summary']}>{t('edit.earlier', { count: revisions.length })}</summary>
      <ol className={css['stack']}>
        {revisions.map(({ number, title, body, replacedAt }) => (
          <li key={number} className={css['card']}>
            <span className={css['muted']}>{t('edit.until', { date: dateTime(replacedAt) })}</span>
            <strong>{title}</strong>
            <p className={css['text']}>{body}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
