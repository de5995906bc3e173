import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { PeriodSelect, usePeriod } from '../parts/period-select.tsx';
import { useSearch } from '../parts/place.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useStaff } from '../staff.tsx';
import { ExclusionsPart } from './exclusions-part.tsx';
import { PlanPart } from './plan-part.tsx';
import { SubstitutesPart } from './substitutes-part.tsx';

/** What can be won, what stands in for what is gone, and who cannot win. */
export function PrizesScreen({ part }: { part: string }) {
  const t = useSay();
  const { may } = useStaff();
  const [search] = useSearch();
  const period = usePeriod();
  const kept = search.get('period') ? `?period=${search.get('period')}` : '';
  const tabs = [
    ['plan', t({ vi: 'Cơ cấu giải thưởng', en: 'Prize plan' })],
    ['substitutes', t({ vi: 'Quà thay thế', en: 'Substitutes' })],
    ['exclusions', t({ vi: 'Không được trao giải', en: 'Who cannot win' })],
  ] as const;
  const shown = tabs.filter(([name]) => name !== 'exclusions' || may('award:read'));
  return (
    <>
      <h1>{t({ vi: 'Giải thưởng', en: 'Prizes' })}</h1>
      <Tabs
        label={t({ vi: 'Phần', en: 'Part' })}
        tabs={shown.map(([name, label]) => ({
          to: `prizes/${name}${kept}`,
          label,
          current: name === part,
        }))}
      />
      {part === 'exclusions' ? (
        <ExclusionsPart />
      ) : (
        <>
          <div className="c-toolbar c-filters">
            <PeriodSelect of={period} />
          </div>
          <Listing
            of={period.of}
            count={period.known ? (period.id ? 1 : 0) : undefined}
            empty={t({ vi: 'Chưa có kỳ nào.', en: 'There is no period yet.' })}
          >
            {period.id && part === 'plan' && <PlanPart key={period.id} periodId={period.id} />}
            {period.id && part === 'substitutes' && (
              <SubstitutesPart key={period.id} periodId={period.id} />
            )}
          </Listing>
        </>
      )}
    </>
  );
}
