import { useApolloClient } from '@apollo/client/react';
import { DeclineAwardDocument, type MyAwardFragment, mutate } from '@chia-se/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { useTroubleText } from '../../ui/states.tsx';
import { useToast } from '../../ui/toast.tsx';
import css from '../portal.module.css';

/** Gives the prize or gift up, once it was asked whether that is meant. */
export function Decline({ award: { id: awardId, reason } }: { award: MyAwardFragment }) {
  const isGift = reason === 'OCCASION';
  const { t } = useTranslation('portal');
  const { t: app } = useTranslation();
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  const [asked, setAsked] = useState(false);
  async function decline(): Promise<void> {
    setAsked(false);
    const outcome = await mutate(client, DeclineAwardDocument, { input: { awardId } });
    if (outcome.kind !== 'done') say(textOf(outcome));
  }
  return (
    <>
      <Button look="danger" onPress={() => setAsked(true)}>
        {t('claim.decline')}
      </Button>
      <Dialog
        title={t(isGift ? 'claim.declineGiftTitle' : 'claim.declineTitle')}
        isOpen={asked}
        onClose={() => setAsked(false)}
      >
        <p>{t(isGift ? 'claim.declineGiftText' : 'claim.declineText')}</p>
        <div className={css['row']}>
          <Button look="danger" onPress={() => void decline()}>
            {t('claim.decline')}
          </Button>
          <Button look="quiet" onPress={() => setAsked(false)}>
            {app('cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  );
}
