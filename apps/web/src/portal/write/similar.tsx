import { useQuery } from '@apollo/client/react';
import { SimilarFeedbackDocument } from '@chia-se/client';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/graph.ts';
import { Button } from '../../ui/button.tsx';
import { useSupport } from '../opinions/use-support.ts';
import css from '../portal.module.css';

const pauseMs = 400;

/** What others said that is much the same, asked at each pause. Silent while there is nothing. */
export function Similar({ text, topic }: { text: string; topic: string }) {
  const { t } = useTranslation('portal');
  const { signedIn } = useSession();
  const support = useSupport();
  const [asked, setAsked] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);
  const { data } = useQuery(SimilarFeedbackDocument, {
    variables: { text: asked, ...(topic ? { topic } : {}) },
    skip: !signedIn || asked.split(/\s+/).length < 3,
  });
  const found = data?.similarFeedback.filter(({ feedback }) => feedback).slice(0, 3) ?? [];
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <section className={css['notice']}>
          <h2>{t('write.similar')}</h2>
          <p>{t('write.similarText')}</p>
          <ul className={css['stack']}>
            {found.map(({ feedback }) => (
              <li key={feedback!.id} className={css['card']}>
                <Link to="/feedback/$id" params={{ id: feedback!.id }} target="_blank">
                  {feedback!.title}
                </Link>
                <p className={css['clamp']}>{feedback!.body}</p>
                <div className={css['between']}>
                  <span className={css['muted']}>
                    {t('opinions.supports', { count: feedback!.supportCount })}
                  </span>
                  <Button
                    look="quiet"
                    isDisabled={feedback!.isSupportedByMe}
                    onPress={() => void support(feedback!.id, true)}
                  >
                    {t(feedback!.isSupportedByMe ? 'write.alreadySame' : 'write.same')}
                  </Button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
