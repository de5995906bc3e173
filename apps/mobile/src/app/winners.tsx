import { useQuery } from '@apollo/client/react';
import { PeriodsDocument, WinnersDocument } from '@chia-se/client';
import { formatDong } from '@chia-se/locale';
import { type ReactNode, useState } from 'react';
import { useLanguage } from '../language.tsx';
import { general } from '../messages/general.ts';
import { programme as words } from '../messages/programme.ts';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { usePages } from '../parts/use-pages.ts';
import { Choices } from '../ui/controls.tsx';
import { ListScreen } from '../ui/list-screen.tsx';
import { Card, Screen, SkeletonCards } from '../ui/surfaces.tsx';
import { Body, Heading, Quiet } from '../ui/words.tsx';

export default function Winners() {
  const { t } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, loading, refetch } = useQuery(PeriodsDocument, {
    variables: { code: 'chia-se' },
  });
  const periods = data?.programme?.periods.edges.map(({ node }) => node) ?? [];
  const periodId = chosen ?? periods[0]?.id ?? null;
  const choices = (
    <>
      <TroubleNotice error={data ? null : error} />
      <Choices
        label={t(words.choosePeriod)}
        options={periods.map(({ id, code }) => ({ value: id, label: code }))}
        value={periodId}
        onChange={setChosen}
      />
    </>
  );
  if (!periodId) {
    return (
      <Screen onRefresh={() => refetch()}>
        {loading ? <SkeletonCards label={t(general.loading)} /> : choices}
      </Screen>
    );
  }
  return <WinnersOf periodId={periodId} header={choices} />;
}

function WinnersOf({ periodId, header }: { periodId: string; header: ReactNode }) {
  const { t, language } = useLanguage();
  const { data, error, refetch, fetchMore } = useQuery(WinnersDocument, {
    variables: { periodId },
  });
  const pages = usePages(fetchMore, data?.winners.pageInfo);
  return (
    <ListScreen
      items={data?.winners.edges}
      keyOf={({ cursor }) => cursor}
      empty={t(words.winnersNone)}
      header={header}
      trouble={error && !data ? <TroubleNotice error={error} /> : null}
      pages={pages}
      onRefresh={() => refetch()}
      render={({ node }) => (
        <Card>
          <Heading>{node.prize.name}</Heading>
          <Body>{node.maskedPhoneNumber ?? t(words.anonymous)}</Body>
          {node.feedback ? <Body>{node.feedback.title}</Body> : null}
          <Quiet>{formatDong(node.prize.value, language)}</Quiet>
        </Card>
      )}
    />
  );
}
