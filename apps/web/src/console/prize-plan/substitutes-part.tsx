import { useQuery } from '@apollo/client/react';
import {
  ConsoleSubstitutesDocument,
  type ConsoleSubstitutesQuery,
  PrizePlanToEditDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { useNameOf, useStaff } from '../staff.tsx';
import { provider, substituteStatus } from '../words.ts';
import { DecideSubstitute } from './decide-substitute.tsx';
import { ProposeSubstitute } from './propose-substitute.tsx';

export type Substitute = ConsoleSubstitutesQuery['giftSubstitutes']['edges'][number]['node'];

/** What stands in for gifts that are gone: one person proposes, another decides. */
export function SubstitutesPart({ periodId }: { periodId: string }) {
  const t = useSay();
  const { may } = useStaff();
  const [asked, setAsked] = useState<{ deed: 'APPROVE' | 'REJECT'; of: Substitute } | null>(null);
  const plan = useQuery(PrizePlanToEditDocument, {
    variables: { periodId },
    fetchPolicy: 'cache-and-network',
  });
  const prizePlan = plan.data?.period?.prizePlan;
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    ConsoleSubstitutesDocument,
    {
      variables: { prizePlanId: prizePlan?.id ?? '' },
      skip: !prizePlan,
      fetchPolicy: 'cache-and-network',
    },
  );
  const page = (data ?? previousData)?.giftSubstitutes;
  const substitutes = page?.edges.map(({ node }) => node);
  const noPlan = plan.data && !prizePlan;
  const done = () => {
    setAsked(null);
    void refetch();
    void plan.refetch();
  };
  return (
    <>
      <p className="c-muted">
        {t({
          vi: 'Chỉ dùng cho cơ cấu đã khoá: quà thay thế phải trị giá bằng hoặc hơn, trong ngân sách. Người đề xuất không được tự duyệt.',
          en: 'For a frozen plan alone: worth as much or more, within the budget. Nobody approves what they proposed.',
        })}
      </p>
      {may('award:propose') &&
        prizePlan &&
        (prizePlan.frozenAt ? (
          <ProposeSubstitute plan={prizePlan} onDone={done} />
        ) : (
          <p className="c-muted">
            {t({
              vi: 'Cơ cấu chưa khoá: hãy sửa thẳng trong cơ cấu giải thưởng.',
              en: 'The plan is not frozen yet: change the plan itself.',
            })}
          </p>
        ))}
      <Listing
        of={plan.data ? { loading, error, refetch } : plan}
        count={noPlan ? 0 : substitutes?.length}
        empty={t({ vi: 'Chưa có quà thay thế nào.', en: 'There is no substitute yet.' })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        {substitutes?.map((one) => (
          <SubstituteCard
            key={one.id}
            substitute={one}
            onAsk={(deed) => setAsked({ deed, of: one })}
          />
        ))}
      </Listing>
      {asked && (
        <DecideSubstitute
          deed={asked.deed}
          of={asked.of}
          onDone={done}
          onClose={() => setAsked(null)}
        />
      )}
    </>
  );
}

interface SubstituteCardProps {
  substitute: Substitute;
  onAsk: (deed: 'APPROVE' | 'REJECT') => void;
}

function SubstituteCard({ substitute: one, onAsk }: SubstituteCardProps) {
  const t = useSay();
  const { me, may } = useStaff();
  const nameOf = useNameOf();
  const { dong, dateTime } = useFormat();
  const tone = one.status === 'APPROVED' ? 'good' : one.status === 'PROPOSED' ? 'busy' : 'plain';
  const waits = one.status === 'PROPOSED';
  return (
    <article className="c-card c-spaced">
      <header className="c-head">
        <h2>
          {one.original?.name ?? '–'} → {one.name}
        </h2>
        <Chip tone={tone}>{t(substituteStatus[one.status])}</Chip>
      </header>
      <p>
        {t(provider[one.provider])} · {dong(one.value)}
      </p>
      <p>{one.reason}</p>
      <p className="c-muted">
        {t(
          { vi: 'Đề xuất: {who}, {when}.', en: 'Proposed by {who}, {when}.' },
          { who: nameOf(one.proposedBy), when: dateTime(one.proposedAt) },
        )}{' '}
        {one.decidedBy &&
          t(
            { vi: 'Quyết định: {who}, {when}.', en: 'Decided by {who}, {when}.' },
            { who: nameOf(one.decidedBy), when: dateTime(one.decidedAt) },
          )}{' '}
        {one.rejectionReason}
      </p>
      {waits &&
        (may('award:approve') && one.proposedBy !== me.id ? (
          <div className="c-row">
            <button type="button" className="c-button c-primary" onClick={() => onAsk('APPROVE')}>
              {t({ vi: 'Duyệt', en: 'Approve' })}
              <span className="c-hidden">: {one.name}</span>
            </button>
            <button type="button" className="c-button" onClick={() => onAsk('REJECT')}>
              {t({ vi: 'Từ chối', en: 'Reject' })}
              <span className="c-hidden">: {one.name}</span>
            </button>
          </div>
        ) : (
          <p className="c-muted">
            {t({
              vi: 'Chờ người phê duyệt, không phải người đề xuất và không chấm kỳ này.',
              en: 'Waits for an approver who neither proposed it nor judged in the period.',
            })}
          </p>
        ))}
    </article>
  );
}
