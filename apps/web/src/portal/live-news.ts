import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../app/graph.ts';
import { useToast } from '../ui/toast.tsx';

/** What shows the state of one's own opinions, or messages about it. */
const concerned = ['MyOpinion', 'MyFeedbackList', 'MyNotifications', 'Me'];
/** The message about a step is written just after the step. */
const messageAfterMs = 3_000;

/** While somebody is signed in: says each step of their opinions as it happens, and asks anew for what shows it. */
export function useLiveNews(): void {
  const client = useApolloClient();
  const { signedIn } = useSession();
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const say = useToast();
  useEffect(() => {
    if (!signedIn) return;
    let stop: (() => void) | undefined;
    let left = false;
    const refresh = () =>
      void client.refetchQueries({
        include: 'active',
        onQueryUpdated: ({ queryName }) => concerned.includes(queryName ?? ''),
      });
    void import('./live-updates.ts').then(({ liveUpdates }) => {
      if (left) return;
      stop = liveUpdates({
        client,
        origin: '',
        onChange: ({ referenceCode: code, status }) => {
          say(t('live.changed', { code, status: app(`status.${status}`) }));
          refresh();
          setTimeout(refresh, messageAfterMs);
        },
      });
    }, noted);
    return () => {
      left = true;
      stop?.();
    };
  }, [client, signedIn, say, t, app]);
}

/** Without it the page shows what it showed: one reloads it. */
const noted = (error: unknown) => console.warn(error);
