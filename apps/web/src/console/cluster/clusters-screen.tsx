import { useQuery } from '@apollo/client/react';
import { ConsoleChoicesDocument, ConsoleClustersDocument } from '@chia-se/client';
import { Select } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { PeriodSelect, usePeriod } from '../parts/period-select.tsx';
import { useSearch } from '../parts/place.ts';
import { Table } from '../parts/table.tsx';

/** What many write about, of one period: the largest clusters first. */
export function ClustersScreen() {
  const t = useSay();
  const { number, date } = useFormat();
  const [search, change] = useSearch();
  const topic = search.get('topic');
  const period = usePeriod();
  const { data: choices } = useQuery(ConsoleChoicesDocument);
  const topics = choices?.programme?.topics ?? [];
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    ConsoleClustersDocument,
    {
      variables: { periodId: period.id ?? '', topic },
      skip: !period.id,
      fetchPolicy: 'cache-and-network',
    },
  );
  const page = (data ?? previousData)?.feedbackClusters;
  const clusters = page?.edges.map(({ node }) => node);
  const noPeriod = period.known && !period.id;
  return (
    <>
      <h1>{t({ vi: 'Cụm góp ý cùng nội dung', en: 'Clusters of the same matter' })}</h1>
      <p className="c-muted">
        {t({
          vi: 'Mở cụm, đọc từng góp ý, rồi gộp những góp ý trùng nhau để trả lời một lần.',
          en: 'Open a cluster, read its opinions, and merge what is the same to answer it once.',
        })}
      </p>
      <div className="c-toolbar">
        <div className="c-filters">
          <PeriodSelect of={period} />
          <Select
            label={t({ vi: 'Chủ đề', en: 'Topic' })}
            value={topic ?? ''}
            onChange={(value) => change({ topic: value })}
            none={t({ vi: 'Tất cả', en: 'All' })}
            options={topics.map(({ code, name }) => ({ value: code, label: name }))}
          />
        </div>
      </div>
      <Listing
        of={period.known ? { loading, error, refetch } : period.of}
        count={noPeriod ? 0 : clusters?.length}
        empty={t({
          vi: 'Chưa có góp ý nào giống nhau trong kỳ này.',
          en: 'No opinions of this period are alike yet.',
        })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        <Table
          caption={t({ vi: 'Cụm góp ý', en: 'Clusters' })}
          rows={clusters ?? []}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              label: t({ vi: 'Nội dung chung', en: 'What they share' }),
              head: true,
              cell: (row) => <Link to={`clusters/${row.id}`}>{row.name}</Link>,
            },
            {
              key: 'size',
              label: t({ vi: 'Số góp ý', en: 'Opinions' }),
              numeric: true,
              cell: (row) => number(row.size),
            },
            {
              key: 'merged',
              label: t({ vi: 'Đã gộp', en: 'Merged' }),
              numeric: true,
              cell: (row) => number(row.members.edges[0]?.node.mergedCount ?? 0),
            },
            {
              key: 'topic',
              label: t({ vi: 'Chủ đề', en: 'Topic' }),
              cell: (row) =>
                topics.find(({ code }) => code === row.topicCode)?.name ?? row.topicCode,
            },
            {
              key: 'first',
              label: t({ vi: 'Góp ý sớm nhất', en: 'Earliest' }),
              cell: (row) => {
                const first = row.members.edges[0]?.node;
                return first ? `${first.title} (${date(first.submittedAt)})` : '–';
              },
            },
          ]}
        />
      </Listing>
    </>
  );
}
