import { useQuery } from '@apollo/client/react';
import { PeriodsDocument, WinnersDocument } from '@chia-se/client';
import { formatDong } from '@chia-se/locale';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { programme as words } from '../messages/programme.ts';
import { periodName } from '../parts/period-name.ts';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { usePages } from '../parts/use-pages.ts';
import { Choices } from '../ui/controls.tsx';
import { ListScreen } from '../ui/list-screen.tsx';
import { Card } from '../ui/surfaces.tsx';
import { Body, Heading, Quiet } from '../ui/words.tsx';

const programmeCode = 'chia-se';

export default function Winners() {
  const { t, language } = useLanguage();
  const [chosen, setChosen] = useState<string | null>(null);
  // Asked at once, neither waiting for the other; of no period: the latest with winners.
  const { data: known, error: unknown } = useQuery(PeriodsDocument, {
    variables: { code: programmeCode },
  });
  const { data, error, refetch, fetchMore } = useQuery(WinnersDocument, {
    variables: { programmeCode, ...(chosen ? { periodCode: chosen } : {}) },
  });
  const pages = usePages(fetchMore, data?.winners.pageInfo);
  const periods = known?.programme?.periods.edges.map(({ node }) => node) ?? [];
  const listedId = data?.winners.edges[0]?.node.period.id;
  const shown = chosen ?? periods.find(({ id }) => id === listedId)?.code ?? null;
  const header = (
    <>
      <TroubleNotice error={known ? null : unknown} />
      <Choices
        label={t(words.choosePeriod)}
        options={periods.map(({ code }) => ({ value: code, label: periodName(code, language) }))}
        value={shown}
        onChange={setChosen}
      />
    </>
  );
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
