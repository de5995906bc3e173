import { useQuery } from '@apollo/client/react';
import { MyNotificationPreferencesDocument } from '@chia-se/client';
import { useTranslation } from 'react-i18next';
import { QueryView } from '../../ui/query-view.tsx';
import css from '../portal.module.css';
import { Channels } from './channels.tsx';
import { EmailForm } from './email-form.tsx';
import { Hours } from './hours.tsx';
import { PushBrowsers } from './push-browsers.tsx';

/** How and when one is told outside this page. */
export function Preferences() {
  const { t } = useTranslation('portal');
  const query = useQuery(MyNotificationPreferencesDocument);
  return (
    <section className={css['stack']}>
      <h2>{t('mine.preferences')}</h2>
      <p className={css['muted']}>{t('mine.preferencesText')}</p>
      <QueryView query={query} lines={6}>
        {({ me, pushPublicKey }) => {
          const preferences = me?.notificationPreferences;
          if (!preferences) return null;
          const { choices, emailAddress, pushDevices, quietHours, digestAt } = preferences;
          const changed = () => void query.refetch().catch(() => undefined);
          return (
            <>
              <Channels choices={choices} changed={changed} />
              <Hours
                key={`${quietHours?.from} ${quietHours?.until} ${digestAt}`}
                quietHours={quietHours ?? null}
                digestAt={digestAt ?? null}
                changed={changed}
              />
              <EmailForm
                key={`${emailAddress?.address} ${emailAddress?.verifiedAt}`}
                emailAddress={emailAddress ?? null}
                changed={changed}
              />
              {pushPublicKey && (
                <PushBrowsers publicKey={pushPublicKey} devices={pushDevices} changed={changed} />
              )}
            </>
          );
        }}
      </QueryView>
    </section>
  );
}
