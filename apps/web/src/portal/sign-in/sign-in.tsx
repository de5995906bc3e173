import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/graph.ts';
import { SignInPanel } from '../../app/session/sign-in-panel.tsx';
import css from '../portal.module.css';

export function SignIn() {
  const { t } = useTranslation();
  const { state } = useSession();
  const navigate = useNavigate();
  const ended = state.status === 'signedOut' && state.reason === 'ENDED';
  return (
    <div className={css['narrow']}>
      <h1 hidden>{t('signIn.title')}</h1>
      <SignInPanel
        as="SUBSCRIBER"
        {...(ended ? { reason: t('trouble.signedOut') } : {})}
        onSignedIn={() => void navigate({ to: '/mine' })}
      />
    </div>
  );
}
