import type { MyFeedbackFragment } from '@chia-se/client';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { buttonClass } from '../../ui/button-class.ts';
import css from '../portal.module.css';

/** It arrived: the code to ask by, and what is next. */
export function Receipt({ feedback, again }: { feedback: MyFeedbackFragment; again: () => void }) {
  const { t } = useTranslation('portal');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={`${css['card']} ${css['narrow']}`}>
      <h1 ref={heading} tabIndex={-1}>
        {t('receipt.title')}
      </h1>
      <p>{feedback.title}</p>
      <p className={css['muted']}>{t('receipt.code')}</p>
      <p className={css['code']}>{feedback.referenceCode}</p>
      <p>{t('receipt.text')}</p>
      <div className={css['row']}>
        <Link to="/feedback/$id" params={{ id: feedback.id }} className={buttonClass}>
          {t('receipt.follow')}
        </Link>
        <Button look="quiet" onPress={again}>
          {t('write.another')}
        </Button>
      </div>
    </section>
  );
}
