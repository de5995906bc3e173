import type { ReactNode } from 'react';
import { AppealsScreen } from './appeal/appeals-screen.tsx';
import { AwardsScreen } from './award/awards-screen.tsx';
import { CareScreen } from './care/care-screen.tsx';
import { ClusterScreen } from './cluster/cluster-screen.tsx';
import { ClustersScreen } from './cluster/clusters-screen.tsx';
import { EntryScreen } from './entry/entry-screen.tsx';
import { InboxScreen } from './judging/inbox-screen.tsx';
import { PairsScreen } from './judging/pairs-screen.tsx';
import { ScoreScreen } from './judging/score-screen.tsx';
import { QueueScreen } from './moderation/queue-screen.tsx';
import { OccasionsScreen } from './occasion/occasions-screen.tsx';
import { OverviewScreen } from './overview/overview-screen.tsx';
import { useSay } from './parts/language.tsx';
import { usePlace } from './parts/place.ts';
import { PeopleScreen } from './people/people-screen.tsx';
import { PrizesScreen } from './prize-plan/prizes-screen.tsx';
import { RoundScreen } from './round/round-screen.tsx';
import { RoundsScreen } from './round/rounds-screen.tsx';
import { screens } from './screens.ts';
import { ServiceLevelsScreen } from './service-level/service-levels-screen.tsx';
import { useStaff } from './staff.tsx';
import { FailedScreen } from './trail/failed-screen.tsx';
import { TrailScreen } from './trail/trail-screen.tsx';
import { PoolsScreen } from './voucher/pools-screen.tsx';

/** The screen that the address names; without one, the first that one may open. */
export function Screen(): ReactNode {
  const { path } = usePlace();
  const { may } = useStaff();
  const t = useSay();
  const home = screens.find(({ scopes }) => may(...scopes))?.path;
  const [name, id, part] = (path || (home ?? '')).split('/');
  const entry = screens.find((one) => one.path === name);
  if (entry && !may(...entry.scopes)) {
    return (
      <p className="c-empty">
        {t({
          vi: 'Vai trò của bạn không mở được trang này.',
          en: 'Your role does not open this page.',
        })}
      </p>
    );
  }
  switch (name) {
    case 'judging':
      if (id === 'pairs' && part) return <PairsScreen roundId={part} />;
      return id ? <ScoreScreen key={id} id={id} /> : <InboxScreen />;
    case 'queue':
      return <QueueScreen />;
    case 'clusters':
      return id ? <ClusterScreen key={id} id={id} /> : <ClustersScreen />;
    case 'overview':
      return <OverviewScreen />;
    case 'rounds':
      return id ? <RoundScreen key={id} id={id} part={part ?? 'progress'} /> : <RoundsScreen />;
    case 'appeals':
      return <AppealsScreen />;
    case 'call':
      return <EntryScreen />;
    case 'deadlines':
      return <ServiceLevelsScreen />;
    case 'prizes':
      return <PrizesScreen part={id ?? 'plan'} />;
    case 'awards':
      return (
        <AwardsScreen
          part={
            id ?? (may('award:propose', 'award:approve', 'award:publish') ? 'proposals' : 'claims')
          }
        />
      );
    case 'occasions':
      return <OccasionsScreen />;
    case 'vouchers':
      return <PoolsScreen />;
    case 'care':
      return <CareScreen />;
    case 'people':
      return <PeopleScreen />;
    case 'trail':
      return <TrailScreen part={id ?? 'people'} />;
    case 'failed':
      return <FailedScreen />;
    default:
      return (
        <p className="c-empty">{t({ vi: 'Không có trang này.', en: 'There is no such page.' })}</p>
      );
  }
}
