import { useQuery } from '@apollo/client/react';
import { RoundRankingDocument } from '@chia-se/client';
import type { Message } from '@chia-se/locale';
import { IntervalChart } from '../chart/interval-chart.tsx';
import { useFormat } from '../parts/format.ts';
import { type Say, useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import { Boundary } from './boundary.tsx';
import type { ConsoleRound } from './round-part.ts';

/** The ranking with how sure it is of each place. */
export function RankingPart({ round }: { round: ConsoleRound }) {
  const t = useSay();
  const { number, percent } = useFormat();
  const { data, loading, error, refetch, fetchMore } = useQuery(RoundRankingDocument, {
    variables: { id: round.id },
    fetchPolicy: 'cache-and-network',
  });
  const page = data?.round?.results;
  const results = page?.edges.map(({ node }) => node);
  const top = results?.slice(0, Math.min(results.length, round.prizePlaces + 6)) ?? [];
  return (
    <>
      <Boundary round={round} />
      <Listing
        of={{ loading, error, refetch }}
        count={data ? (results?.length ?? 0) : undefined}
        empty={t({
          vi: 'Xếp hạng có sau khi chốt vòng.',
          en: 'The ranking comes when the round is finalised.',
        })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        <section className="c-card">
          <IntervalChart
            title={t({
              vi: 'Điểm đã hiệu chỉnh quanh ranh giới giải (khoảng tin cậy 95%)',
              en: 'Corrected scores around the prize boundary (95% interval)',
            })}
            summary={t(
              { vi: '{places} hạng đầu có giải.', en: 'The first {places} win.' },
              { places: round.prizePlaces },
            )}
            columns={[
              t({ vi: 'Góp ý', en: 'Opinion' }),
              t({ vi: 'Điểm', en: 'Score' }),
              t({ vi: 'Từ', en: 'From' }),
              t({ vi: 'Đến', en: 'To' }),
            ]}
            items={top.map((one) => ({
              label: `${one.rank}. ${one.feedback?.title ?? one.code}`,
              value: one.score,
              low: one.score - 1.96 * one.standardError,
              high: one.score + 1.96 * one.standardError,
              marked: one.rank === round.prizePlaces + 1,
            }))}
            format={number}
          />
        </section>
        <Table
          caption={t({ vi: 'Xếp hạng', en: 'Ranking' })}
          rows={results ?? []}
          rowKey={(row) => row.code}
          columns={[
            {
              key: 'rank',
              label: t({ vi: 'Hạng', en: 'Rank' }),
              numeric: true,
              cell: (row) => number(row.rank),
            },
            {
              key: 'title',
              label: t({ vi: 'Góp ý', en: 'Opinion' }),
              head: true,
              cell: (row) => row.feedback?.title ?? row.code,
            },
            {
              key: 'interval',
              label: t({ vi: 'Khoảng hạng', en: 'Rank interval' }),
              numeric: true,
              cell: (row) => (row.rankLow == null ? '–' : `${row.rankLow}–${row.rankHigh}`),
            },
            {
              key: 'chance',
              label: t({ vi: 'Khả năng có giải', en: 'Prize probability' }),
              numeric: true,
              cell: (row) => percent(row.prizeProbability),
            },
            {
              key: 'score',
              label: t({ vi: 'Điểm', en: 'Score' }),
              numeric: true,
              cell: (row) => `${number(row.score)} ± ${number(row.standardError)}`,
            },
            {
              key: 'raw',
              label: t({ vi: 'Trung bình thô', en: 'Raw mean' }),
              numeric: true,
              cell: (row) => number(row.rawMean),
            },
            {
              key: 'tie',
              label: t({ vi: 'Phân định theo', en: 'Decided by' }),
              cell: (row) => tieBreakInWords(row.decidedBy, t),
            },
          ]}
        />
      </Listing>
    </>
  );
}

/** What put an opinion above the next one: the score, or what the rules go by where scores are level. */
function tieBreakInWords(decidedBy: string | null | undefined, t: Say): string {
  const words: Record<string, Message> = {
    score: { vi: 'Điểm', en: 'Score' },
    median: { vi: 'Trung vị', en: 'Median' },
    earliest: { vi: 'Gửi sớm hơn', en: 'Sent earlier' },
    id: { vi: 'Mã góp ý', en: 'Code' },
  };
  if (!decidedBy) return '–';
  const known = words[decidedBy];
  return known ? t(known) : t({ vi: 'Một tiêu chí', en: 'A criterion' });
}
