import { useQuery } from '@apollo/client/react';
import { HomeDocument, type PrizeCardFragment } from '@chia-se/client';
import { formatDate, formatDong } from '@chia-se/locale';
import { router } from 'expo-router';
import { View } from 'react-native';
import { useLanguage } from '../../language.tsx';
import { account } from '../../messages/account.ts';
import { general } from '../../messages/general.ts';
import { opinion } from '../../messages/opinion.ts';
import { programme as words } from '../../messages/programme.ts';
import { OpinionCard, Pill } from '../../parts/opinion-card.tsx';
import { periodName } from '../../parts/period-name.ts';
import { TroubleNotice } from '../../parts/trouble-notice.tsx';
import { Button } from '../../ui/controls.tsx';
import { Card, Notice, Screen, SkeletonCards } from '../../ui/surfaces.tsx';
import { gap } from '../../ui/theme.ts';
import { Body, Heading, Quiet, Title } from '../../ui/words.tsx';

export default function Home() {
  const { t, language } = useLanguage();
  const { data, error, loading, refetch } = useQuery(HomeDocument, {
    variables: { code: 'chia-se' },
    fetchPolicy: 'cache-and-network',
  });
  const programme = data?.programme;
  const period = data?.currentPeriod;
  const heard = data?.heard.edges ?? [];
  return (
    <Screen onRefresh={() => refetch()}>
      {loading && !data ? <SkeletonCards label={t(general.loading)} /> : null}
      <TroubleNotice error={data ? null : error} />
      {data?.awardStop ? (
        <Notice tone="warn">{t(words.stopped, { notice: data.awardStop.notice })}</Notice>
      ) : null}
      {programme ? (
        <View style={{ gap: gap.small }}>
          <Title>{programme.name}</Title>
          {programme.description ? <Body>{programme.description}</Body> : null}
          {period ? (
            <Quiet>
              {t(words.period, {
                period: periodName(period.code, language),
                date: formatDate(new Date(Date.parse(period.closesAt) - 1), language),
              })}
            </Quiet>
          ) : null}
          <Button label={t(general.write)} onPress={() => router.push('/write')} />
        </View>
      ) : null}
      {programme ? (
        <Card>
          <Heading>{t(words.topics)}</Heading>
          <View style={{ flexDirection: 'row', flexWrap: 'wrap', gap: gap.small }}>
            {programme.topics.map(({ code, name }) => (
              <Pill key={code}>{name}</Pill>
            ))}
          </View>
        </Card>
      ) : null}
      {programme?.prizePlan ? (
        <Card>
          <Heading>{t(words.prizes)}</Heading>
          {programme.prizePlan.prizes.map((prize) => (
            <Prize key={prize.id} prize={prize} />
          ))}
        </Card>
      ) : null}
      {data ? (
        <>
          <Heading>{t(words.heard)}</Heading>
          {heard.length === 0 ? <Quiet>{t(words.heardNone)}</Quiet> : null}
          {heard.map(({ node }) => (
            <OpinionCard key={node.id} opinion={node} />
          ))}
          <Button quiet label={t(opinion.browse)} onPress={() => router.push('/opinions')} />
          <Button quiet label={t(account.winners)} onPress={() => router.push('/winners')} />
        </>
      ) : null}
    </Screen>
  );
}

function Prize({ prize }: { prize: PrizeCardFragment }) {
  const { t, language } = useLanguage();
  return (
    <View>
      <Body style={{ fontWeight: '600' }}>{prize.name}</Body>
      <Quiet>
        {formatDong(prize.value, language)} · {t(words.quantity, { count: prize.quantity })}
      </Quiet>
    </View>
  );
}
