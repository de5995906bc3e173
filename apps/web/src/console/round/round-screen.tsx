import { useQuery } from '@apollo/client/react';
import { ConsoleRoundDocument } from '@chia-se/client';
import { Chip } from '../parts/chip.tsx';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useStaff } from '../staff.tsx';
import { roundStage, roundStatus } from '../words.ts';
import { AssignmentPart } from './assignment-part.tsx';
import { FinishPart } from './finish-part.tsx';
import { PanelPart } from './panel-part.tsx';
import { ProgressPart } from './progress-part.tsx';
import { RankingPart } from './ranking-part.tsx';
import { StatisticsPart } from './statistics-part.tsx';

/** One round, from its panel to its end. */
export function RoundScreen({ id, part }: { id: string; part: string }) {
  const t = useSay();
  const { may } = useStaff();
  const { data, loading, error, refetch } = useQuery(ConsoleRoundDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const round = data?.round;
  const manages = may('round:manage');
  const tabs = [
    ['progress', t({ vi: 'Tiến độ', en: 'Progress' }), true],
    ['panel', t({ vi: 'Hội đồng', en: 'Panel' }), manages],
    ['assignment', t({ vi: 'Phân công', en: 'Assignment' }), manages],
    ['statistics', t({ vi: 'Độ tin cậy', en: 'Reliability' }), true],
    ['ranking', t({ vi: 'Xếp hạng', en: 'Ranking' }), true],
    ['finish', t({ vi: 'Chốt vòng', en: 'Finalise' }), manages],
  ] as const;
  const refresh = () => void refetch();
  return (
    <Listing
      of={{ loading, error, refetch }}
      count={data ? (round ? 1 : 0) : undefined}
      empty={t({ vi: 'Không có vòng này.', en: 'There is no such round.' })}
    >
      {round && (
        <>
          <Link to="rounds">{t({ vi: '← Kỳ và vòng chấm', en: '← Periods and rounds' })}</Link>
          <header className="c-head">
            <h1>{round.name}</h1>
            <Chip tone={round.status === 'FINALISED' ? 'good' : 'busy'}>
              {t(roundStatus[round.status])}
            </Chip>
          </header>
          <p className="c-muted">
            {t(
              {
                vi: 'Kỳ {code} · {stage} · {judges} giám khảo mỗi góp ý · {places} giải',
                en: 'Period {code} · {stage} · {judges} judges each · {places} prizes',
              },
              {
                code: round.period.code,
                stage: t(roundStage[round.stage]),
                judges: round.judgesPerItem,
                places: round.prizePlaces,
              },
            )}
          </p>
          <Tabs
            label={t({ vi: 'Phần của vòng', en: 'Parts of the round' })}
            tabs={tabs
              .filter(([, , shown]) => shown)
              .map(([name, label]) => ({
                to: `rounds/${id}/${name}`,
                label,
                current: name === part,
              }))}
          />
          {part === 'progress' && <ProgressPart round={round} onChanged={refresh} />}
          {part === 'panel' && <PanelPart round={round} onChanged={refresh} />}
          {part === 'assignment' && <AssignmentPart round={round} onChanged={refresh} />}
          {part === 'statistics' && <StatisticsPart id={id} />}
          {part === 'ranking' && <RankingPart round={round} />}
          {part === 'finish' && <FinishPart round={round} onChanged={refresh} />}
        </>
      )}
    </Listing>
  );
}
