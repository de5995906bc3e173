import type { AwardStatus } from '@chia-se/client';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../../ui/status-badge.tsx';

const tones: Partial<Record<AwardStatus, Tone>> = {
  ANNOUNCED: 'warm',
  CLAIMED: 'busy',
  FULFILLING: 'busy',
  FULFILLED: 'good',
  DISQUALIFIED: 'bad',
};

/** How far a prize of one's own is. */
export function AwardBadge({ status }: { status: AwardStatus }) {
  const { t } = useTranslation('portal');
  return <Badge tone={tones[status] ?? 'plain'}>{t(`claim.status.${status}`)}</Badge>;
}
