import type { OpinionQuery } from '@chia-se/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/graph.ts';
import { SignInPanel } from '../../app/session/sign-in-panel.tsx';
import { Button } from '../../ui/button.tsx';
import css from '../portal.module.css';
import { useFollow } from './use-follow.ts';
import { useSupport } from './use-support.ts';

type PublicOpinion = NonNullable<OpinionQuery['feedback']>;

/** What one does with somebody else's opinion; who is not signed in is asked to, and then it is done. */
export function OpinionDeeds({ feedback }: { feedback: PublicOpinion }) {
  const { id, supportCount, isSupportedByMe, isFollowedByMe } = feedback;
  const { t } = useTranslation('portal');
  const { signedIn } = useSession();
  const support = useSupport();
  const follow = useFollow();
  const [asked, setAsked] = useState<'support' | 'follow' | null>(null);
  const press = (deed: 'support' | 'follow', work: () => Promise<void>) =>
    signedIn ? void work() : setAsked(deed);
  return (
    <>
      <div className={css['row']}>
        <Button
          look={isSupportedByMe ? 'quiet' : 'strong'}
          onPress={() => press('support', () => support(id, !isSupportedByMe))}
        >
          {t(isSupportedByMe ? 'opinions.unsupport' : 'opinions.support')}
        </Button>
        <Button look="quiet" onPress={() => press('follow', () => follow(id, !isFollowedByMe))}>
          {t(isFollowedByMe ? 'follow.stop' : 'follow.start')}
        </Button>
        <span className={css['muted']}>{t('opinions.supports', { count: supportCount })}</span>
      </div>
      <p className={css['muted']}>{t('follow.hint')}</p>
      {asked && !signedIn && (
        <SignInPanel
          as="SUBSCRIBER"
          reason={t(asked === 'support' ? 'opinions.signIn' : 'follow.signIn')}
          onSignedIn={() => void (asked === 'support' ? support(id, true) : follow(id, true))}
        />
      )}
    </>
  );
}
