import { useQuery } from '@apollo/client/react';
import {
  AwardTrailDocument,
  FeedbackTrailDocument,
  JudgingTrailDocument,
  PeopleTrailDocument,
} from '@chia-se/client';
import { Select } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { useSearch } from '../parts/place.ts';
import { SavedViews } from '../parts/saved-views.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useStaff } from '../staff.tsx';
import { TrailTable } from './trail-table.tsx';

/** What the staff decided, in each part of the platform; nobody can change it. */
export function TrailScreen({ part }: { part: string }) {
  const t = useSay();
  const { colleagues } = useStaff();
  const [search, change] = useSearch();
  const filter = { staffMemberId: search.get('by'), subjectId: search.get('about') };
  return (
    <>
      <h1>{t({ vi: 'Nhật ký quyết định', en: 'Audit trail' })}</h1>
      <Tabs
        label={t({ vi: 'Phần', en: 'Part' })}
        tabs={[
          {
            to: 'trail/people',
            label: t({ vi: 'Thuê bao & nhân sự', en: 'Subscribers & staff' }),
            current: part === 'people',
          },
          {
            to: 'trail/feedback',
            label: t({ vi: 'Góp ý', en: 'Opinions' }),
            current: part === 'feedback',
          },
          {
            to: 'trail/judging',
            label: t({ vi: 'Chấm điểm', en: 'Judging' }),
            current: part === 'judging',
          },
          {
            to: 'trail/awards',
            label: t({ vi: 'Giải thưởng', en: 'Awards' }),
            current: part === 'awards',
          },
        ]}
      />
      <div className="c-toolbar">
        <div className="c-filters">
          <Select
            label={t({ vi: 'Người quyết định', en: 'By' })}
            value={search.get('by') ?? ''}
            onChange={(by) => change({ by })}
            none={t({ vi: 'Bất kỳ ai', en: 'Anybody' })}
            options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </div>
        <div className="c-row">
          <SavedViews screen="trail" keep={['by', 'about']} />
          {search.get('about') && (
            <button type="button" className="c-chip" onClick={() => change({ about: null })}>
              {t({ vi: 'Chỉ một đối tượng ✕', en: 'One subject only ✕' })}
            </button>
          )}
        </div>
      </div>
      {part === 'people' && <PeopleTrail {...filter} />}
      {part === 'feedback' && <FeedbackTrail {...filter} />}
      {part === 'judging' && <JudgingTrail {...filter} />}
      {part === 'awards' && <AwardTrail {...filter} />}
    </>
  );
}

interface Filter {
  staffMemberId: string | null;
  subjectId: string | null;
}

function PeopleTrail(variables: Filter) {
  const result = useQuery(PeopleTrailDocument, { variables, fetchPolicy: 'cache-and-network' });
  const page = result.data?.staffDecisions;
  const entries = page?.edges.map(({ node }) => ({
    ...node,
    at: node.decidedAt,
    by: node.staffMember?.id ?? null,
  }));
  return (
    <TrailTable
      of={result}
      entries={entries}
      more={{
        has: page?.pageInfo.hasNextPage ?? false,
        load: () => result.fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
      }}
    />
  );
}

function FeedbackTrail(variables: Filter) {
  const result = useQuery(FeedbackTrailDocument, { variables, fetchPolicy: 'cache-and-network' });
  const page = result.data?.feedbackDecisions;
  return (
    <TrailTable
      of={result}
      entries={page?.edges.map(({ node }) => ({ ...node, by: node.staffId }))}
      more={{
        has: page?.pageInfo.hasNextPage ?? false,
        load: () => result.fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
      }}
    />
  );
}

function JudgingTrail(variables: Filter) {
  const result = useQuery(JudgingTrailDocument, { variables, fetchPolicy: 'cache-and-network' });
  const page = result.data?.judgingDecisions;
  return (
    <TrailTable
      of={result}
      entries={page?.edges.map(({ node }) => ({ ...node, at: node.decidedAt, by: node.actorId }))}
      more={{
        has: page?.pageInfo.hasNextPage ?? false,
        load: () => result.fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
      }}
    />
  );
}

function AwardTrail(variables: Filter) {
  const result = useQuery(AwardTrailDocument, { variables, fetchPolicy: 'cache-and-network' });
  const page = result.data?.awardDecisions;
  return (
    <TrailTable
      of={result}
      entries={page?.edges.map(({ node }) => ({ ...node, at: node.decidedAt, by: node.actorId }))}
      more={{
        has: page?.pageInfo.hasNextPage ?? false,
        load: () => result.fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
      }}
    />
  );
}
