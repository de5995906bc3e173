import { useQuery } from '@apollo/client/react';
import { AwardPeriodsDocument } from '@chia-se/client';
import { Select } from './field.tsx';
import { useSay } from './language.tsx';
import { useSearch } from './place.ts';

/** The period that the address names, the latest without one; null until it is known. */
export function usePeriod() {
  const [search] = useSearch();
  const { data, loading, error, refetch } = useQuery(AwardPeriodsDocument);
  const periods =
    data?.programmes.edges.flatMap(({ node: programme }) =>
      programme.periods.edges.map(({ node }) => ({
        id: node.id,
        code: node.code,
        status: node.status,
        label: `${node.code} · ${programme.name}`,
      })),
    ) ?? [];
  const asked = search.get('period');
  const period = periods.find(({ id }) => id === asked) ?? periods[0] ?? null;
  return {
    periods,
    period,
    id: asked ?? period?.id ?? null,
    of: { loading, error, refetch },
    known: data !== undefined,
  };
}

/** Chooses the period in the address. */
export function PeriodSelect({ of }: { of: ReturnType<typeof usePeriod> }) {
  const t = useSay();
  const [, change] = useSearch();
  return (
    <Select
      label={t({ vi: 'Kỳ', en: 'Period' })}
      value={of.id ?? ''}
      onChange={(period) => change({ period })}
      options={of.periods.map(({ id, label }) => ({ value: id, label }))}
    />
  );
}
