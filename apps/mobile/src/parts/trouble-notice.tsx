import { type Outcome, troubleOf } from '@chia-se/client';
import { useLanguage } from '../language.tsx';
import { general } from '../messages/general.ts';
import { Notice } from '../ui/surfaces.tsx';

/** What went wrong, in words; nothing when nothing did. */
export function TroubleNotice({
  outcome,
  error,
}: {
  outcome?: Outcome<unknown> | null;
  error?: unknown;
}) {
  const { t } = useLanguage();
  const trouble = outcome ?? (error ? troubleOf(error) : null);
  if (!trouble || trouble.kind === 'done') return null;
  if (trouble.kind === 'refused') {
    return <Notice tone="bad">{trouble.errors.map(({ message }) => message).join(' ')}</Notice>;
  }
  if (trouble.kind === 'signedOut') return <Notice tone="warn">{t(general.ended)}</Notice>;
  if (trouble.kind === 'unreachable') return <Notice tone="warn">{t(general.unreachable)}</Notice>;
  return (
    <Notice tone="bad">
      {trouble.incidentId
        ? t(general.failed, { incident: trouble.incidentId })
        : t(general.failedPlain)}
    </Notice>
  );
}
