import { useQuery } from '@apollo/client/react';
import { PeriodsDocument, WinnersDocument } from '@chia-se/client';
import { formatDong } from '@chia-se/locale';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { general } from '../messages/general.ts';
import { programme as words } from '../messages/programme.ts';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { usePages } from '../parts/use-pages.ts';
import { Button, Choices } from '../ui/controls.tsx';
import { Card, Screen, Skeleton } from '../ui/surfaces.tsx';
import { Body, Heading, Quiet } from '../ui/words.tsx';

export default function Winners() {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, loading, refetch } = useQuery(PeriodsDocument, {
    variables: { code: 'chia-se' },
  });
  const periods = data?.programme?.periods.edges.map(({ node }) => node) ?? [];
  const periodId = chosen ?? periods[0]?.id ?? null;
  return (
    <Screen onRefresh={() => refetch()}>
      {loading && !data ? <Skeleton label={t(general.loading)} /> : null}
      <TroubleNotice error={data ? null : error} />
      <Choices
        label={t(words.choosePeriod)}
        options={periods.map(({ id, code }) => ({ value: id, label: code }))}
        value={periodId}
        onChange={setChosen}
      />
      {periodId ? <WinnersOf periodId={periodId} /> : null}
    </Screen>
  );
}

function WinnersOf({ periodId }: { periodId: string }) {
  const { t, language } = useLanguage();
  const { data, error, loading, fetchMore } = useQuery(WinnersDocument, {
    variables: { periodId },
  });
  const pages = usePages(fetchMore, data?.winners.pageInfo);
  const winners = data?.winners.edges ?? [];
  return (
    <>
      {loading && !data ? <Skeleton label={t(general.loading)} /> : null}
      <TroubleNotice error={data ? null : error} />
      {data && winners.length === 0 ? <Body>{t(words.winnersNone)}</Body> : null}
      {winners.map(({ cursor, node }) => (
        <Card key={cursor}>
          <Heading>{node.prize.name}</Heading>
          <Body>{node.maskedPhoneNumber ?? t(words.anonymous)}</Body>
          {node.feedback ? <Body>{node.feedback.title}</Body> : null}
          <Quiet>{formatDong(node.prize.value, language)}</Quiet>
        </Card>
      ))}
      {pages.hasMore ? (
        <Button
          quiet
          busy={pages.loading}
          label={t(general.more)}
          onPress={() => void pages.more()}
        />
      ) : null}
    </>
  );
}
