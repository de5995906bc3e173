import { useQuery } from '@apollo/client/react';
import { MyAwardDocument } from '@chia-se/client';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../app/formats.ts';
import { useSession } from '../../app/graph.ts';
import { SignInPanel } from '../../app/session/sign-in-panel.tsx';
import { buttonClass } from '../../ui/button-class.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState, Skeleton } from '../../ui/states.tsx';
import css from '../portal.module.css';
import { PrizePicture } from '../prize-picture.tsx';
import { AwardBadge } from './award-badge.tsx';
import { ChangeGift } from './change-gift.tsx';
import { ClaimForm } from './claim-form.tsx';
import { TaxCertificate } from './tax-certificate.tsx';

/** A prize of one's own: claim it with a gift and an address, or decline it. */
export function Claim() {
  const { t } = useTranslation('portal');
  const { state } = useSession();
  if (state.status === 'unknown') return <Skeleton lines={5} />;
  return (
    <div className={`${css['narrow']} ${css['stack']}`}>
      <h1>{t('claim.title')}</h1>
      {state.status === 'signedIn' ? (
        <Award />
      ) : (
        <SignInPanel as="SUBSCRIBER" reason={t('claim.signIn')} />
      )}
    </div>
  );
}

function Award() {
  const { t } = useTranslation('portal');
  const { dong, dateTime } = useFormats();
  const { id } = useParams({ strict: false }) as { id: string };
  const query = useQuery(MyAwardDocument, { variables: { id } });
  return (
    <QueryView query={query}>
      {({ award, awardStop }) =>
        award?.status ? (
          <>
            {awardStop && <p className={css['notice']}>{awardStop.notice}</p>}
            <div className={css['card']}>
              <PrizePicture name={award.prize.name} />
              <h2>{award.prize.name}</h2>
              {award.occasion && <p>{award.occasion.name}</p>}
              <div>
                <AwardBadge status={award.status} />
              </div>
              <p>{t('home.worth', { value: dong(award.prize.value) })}</p>
              {award.taxWithheld ? (
                <p>{t('claim.tax', { value: dong(award.taxWithheld) })}</p>
              ) : null}
              {award.giftOption && <p>{award.giftOption.name}</p>}
              {award.delivery && (
                <p className={css['muted']}>
                  {t('claim.goesTo', {
                    name: award.delivery.recipientName,
                    address: award.delivery.address,
                  })}
                </p>
              )}
              {award.taxWithheld &&
              ['CLAIMED', 'FULFILLING', 'FULFILLED'].includes(award.status) ? (
                <TaxCertificate awardId={award.id} />
              ) : null}
              {(award.giftParts?.length ?? 0) > 1 && (
                <ul>
                  {award.giftParts?.map((part) => (
                    <li key={part.itemId}>
                      {t(part.hasArrived ? 'claim.partArrived' : 'claim.partOnTheWay', {
                        name: part.name,
                      })}
                    </li>
                  ))}
                </ul>
              )}
              {award.status === 'ANNOUNCED' && award.claimBy && (
                <p>{t('mine.claimBy', { date: dateTime(award.claimBy) })}</p>
              )}
            </div>
            {award.status === 'CLAIMED' &&
              (award.giftOption?.isAvailable === false ? (
                !awardStop && <ChangeGift award={award} />
              ) : (
                <p>{t('claim.next')}</p>
              ))}
            {award.status === 'ANNOUNCED' && !awardStop && <ClaimForm award={award} />}
          </>
        ) : (
          <EmptyState title={t('claim.gone')}>
            <Link
              to="/mine"
              search={{ tab: 'prizes' } as never}
              className={buttonClass}
              data-look="quiet"
            >
              {t('claim.mine')}
            </Link>
          </EmptyState>
        )
      }
    </QueryView>
  );
}
