import { useQuery } from '@apollo/client/react';
import { MyAwardDocument } from '@chia-se/client';
import { formatDong } from '@chia-se/locale';
import { useLocalSearchParams } from 'expo-router';
import { useLanguage } from '../../language.tsx';
import { general } from '../../messages/general.ts';
import { awardNames } from '../../messages/opinion.ts';
import { programme, prize as words } from '../../messages/programme.ts';
import { ChangeGift } from '../../parts/change-gift.tsx';
import { ClaimForm } from '../../parts/claim-form.tsx';
import { Pill } from '../../parts/opinion-card.tsx';
import { SignedIn } from '../../parts/signed-in.tsx';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { Notice, Screen, Skeleton } from '../../ui/surfaces.tsx';
import { Body, Quiet, Title } from '../../ui/words.tsx';

/** `chiase://claim/ID` leads here. */
export default function Claim() {
  return (
    <SignedIn>
      <Award />
    </SignedIn>
  );
}

function Award() {
  const { id } = useLocalSearchParams<{ id: string }>();
  const { t, language } = useLanguage();
  const { data, error, loading, refetch } = useQuery(MyAwardDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const award = data?.award;
  if (!award) {
    return (
      <Screen onRefresh={() => refetch()}>
        {loading ? (
          <Skeleton lines={5} label={t(general.loading)} />
        ) : (
          <Body>{t(words.notFound)}</Body>
        )}
        <TroubleNotice error={error} />
      </Screen>
    );
  }
  const stop = data.awardStop;
  const isLost = award.status === 'CLAIMED' && award.giftOption?.isAvailable === false;
  return (
    <Screen onRefresh={() => refetch()}>
      {award.status ? <Pill>{t(awardNames[award.status])}</Pill> : null}
      <Title>{award.prize.name}</Title>
      {award.feedback ? <Body>{t(words.won, { title: award.feedback.title })}</Body> : null}
      {award.occasion ? <Body>{award.occasion.name}</Body> : null}
      {award.value === null ? null : <Body>{formatDong(award.value, language)}</Body>}
      {award.taxWithheld ? (
        <Quiet>{t(words.tax, { amount: formatDong(award.taxWithheld, language) })}</Quiet>
      ) : null}
      {award.giftOption ? <Body>{t(words.chosen, { gift: award.giftOption.name })}</Body> : null}
      {(award.giftParts?.length ?? 0) > 1
        ? award.giftParts?.map(({ itemId, name, hasArrived }) => (
            <Body key={itemId}>
              {t(hasArrived ? words.partArrived : words.partToCome, { name })}
            </Body>
          ))
        : null}
      {award.status === 'CLAIMED' && !isLost ? (
        <Notice tone="good">{t(words.claimed)}</Notice>
      ) : null}
      {stop ? <Notice tone="warn">{t(programme.stopped, { notice: stop.notice })}</Notice> : null}
      {isLost && !stop ? <ChangeGift award={award} /> : null}
      {award.status === 'ANNOUNCED' && !stop ? <ClaimForm award={award} /> : null}
    </Screen>
  );
}
