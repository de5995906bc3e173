import type { FeedbackStatus } from '@chia-se/client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import css from './ui.module.css';

export type Tone = 'plain' | 'good' | 'busy' | 'warm' | 'bad';

/** A word on a colour; the word says it all, the colour helps. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={css['badge']} data-tone={tone}>
      {children}
    </span>
  );
}

const tones: Record<FeedbackStatus, Tone> = {
  RECEIVED: 'plain',
  HELD: 'warm',
  REJECTED: 'bad',
  MERGED: 'plain',
  ACKNOWLEDGED: 'busy',
  IN_PROGRESS: 'busy',
  ADOPTED: 'good',
  DELIVERED: 'good',
  DECLINED: 'plain',
  WITHDRAWN: 'plain',
};

export function StatusBadge({ status }: { status: FeedbackStatus }) {
  const { t } = useTranslation();
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>;
}
