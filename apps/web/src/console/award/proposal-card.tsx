import {
  ApproveAwardsDocument,
  type ConsoleProposalsQuery,
  PublishWinnersDocument,
  RejectAwardsDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { useDeed } from '../parts/deed.ts';
import { Confirm } from '../parts/dialog.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Table } from '../parts/table.tsx';
import { useNameOf, useStaff } from '../staff.tsx';
import { awardStatus, proposalStatus } from '../words.ts';
import { nextStep } from './next-step.ts';

type Proposal = ConsoleProposalsQuery['awardProposals']['edges'][number]['node'];

/** One proposal: what each step waits for, who took it, and why one can’t. */
export function ProposalCard({
  proposal,
  onChanged,
}: {
  proposal: Proposal;
  onChanged: () => void;
}) {
  const t = useSay();
  const { me } = useStaff();
  const nameOf = useNameOf();
  const { dateTime, dong, number } = useFormat();
  const [asked, setAsked] = useState<'approve' | 'reject' | 'publish' | null>(null);
  const approve = useDeed(ApproveAwardsDocument);
  const reject = useDeed(RejectAwardsDocument);
  const publish = useDeed(PublishWinnersDocument);
  const step = nextStep(proposal, me, t);
  const awards = proposal.awards?.edges.map(({ node }) => node) ?? [];
  const proposalId = proposal.id;
  const done = (payload: unknown) => {
    if (!payload) return;
    setAsked(null);
    onChanged();
  };
  return (
    <section className="c-card">
      <header className="c-head">
        <h3>
          {proposal.kind === 'REPLACEMENT'
            ? t({ vi: 'Chuyển giải cho hạng kế tiếp', en: 'Prizes passed on' })
            : t({ vi: 'Đề xuất từ xếp hạng', en: 'From the ranking' })}{' '}
          · {number(awards.length)} {t({ vi: 'giải', en: 'awards' })}
        </h3>
        <Chip
          tone={
            proposal.status === 'PUBLISHED'
              ? 'good'
              : proposal.status === 'REJECTED'
                ? 'bad'
                : 'busy'
          }
        >
          {t(proposalStatus[proposal.status])}
        </Chip>
      </header>
      <ol className="c-steps">
        <li className="c-step-done">
          {t({ vi: 'Đề xuất', en: 'Proposed' })}: {nameOf(proposal.proposedBy)},{' '}
          {dateTime(proposal.proposedAt)}
        </li>
        <li className={proposal.decidedAt ? 'c-step-done' : ''}>
          {proposal.status === 'REJECTED'
            ? t({ vi: 'Không duyệt', en: 'Rejected' })
            : t({ vi: 'Phê duyệt', en: 'Approved' })}
          :{' '}
          {proposal.decidedAt
            ? `${nameOf(proposal.decidedBy)}, ${dateTime(proposal.decidedAt)}`
            : t({ vi: 'chưa', en: 'not yet' })}
        </li>
        <li className={proposal.publishedAt ? 'c-step-done' : ''}>
          {t({ vi: 'Công bố', en: 'Published' })}:{' '}
          {proposal.publishedAt
            ? `${nameOf(proposal.publishedBy)}, ${dateTime(proposal.publishedAt)}`
            : t({ vi: 'chưa', en: 'not yet' })}
        </li>
      </ol>
      {proposal.rejectionReason && (
        <p>
          {t({ vi: 'Lý do: ', en: 'Reason: ' })}
          {proposal.rejectionReason}
        </p>
      )}
      {step?.why && <p className="c-why">{step.why}</p>}
      {step && !step.why && (
        <div className="c-row">
          {step.deed === 'approve' && (
            <button
              type="button"
              className="c-button c-primary"
              onClick={() => setAsked('approve')}
            >
              {t({ vi: 'Phê duyệt…', en: 'Approve…' })}
            </button>
          )}
          {step.deed === 'approve' && (
            <button type="button" className="c-button" onClick={() => setAsked('reject')}>
              {t({ vi: 'Không duyệt…', en: 'Reject…' })}
            </button>
          )}
          {step.deed === 'publish' && (
            <button
              type="button"
              className="c-button c-primary"
              onClick={() => setAsked('publish')}
            >
              {t({ vi: 'Công bố…', en: 'Publish…' })}
            </button>
          )}
        </div>
      )}
      <details>
        <summary>{t({ vi: 'Danh sách giải', en: 'The awards' })}</summary>
        <Table
          caption={t({ vi: 'Danh sách giải', en: 'The awards' })}
          rows={awards}
          rowKey={(row) => row.id}
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
              cell: (row) => row.feedback?.title ?? '–',
            },
            { key: 'prize', label: t({ vi: 'Giải', en: 'Prize' }), cell: (row) => row.prize.name },
            {
              key: 'value',
              label: t({ vi: 'Trị giá', en: 'Value' }),
              numeric: true,
              cell: (row) => dong(row.value),
            },
            {
              key: 'status',
              label: t({ vi: 'Trạng thái', en: 'Status' }),
              cell: (row) => (row.status ? t(awardStatus[row.status]) : '–'),
            },
          ]}
        />
      </details>
      {asked === 'approve' && (
        <Confirm
          title={t(
            { vi: 'Phê duyệt {count} giải', en: 'Approve {count} awards' },
            { count: awards.length },
          )}
          consequences={[
            t({
              vi: 'Người trúng giải biết mình được xét giải; công chúng chưa biết.',
              en: 'Winners may see it; the public does not yet.',
            }),
            t({ vi: 'Người công bố phải là người thứ ba.', en: 'A third person publishes.' }),
          ]}
          confirm={t({ vi: 'Phê duyệt', en: 'Approve' })}
          pending={approve.pending}
          problem={approve.errors[0]?.message}
          onClose={() => setAsked(null)}
          onConfirm={() =>
            void approve
              .run({ input: { proposalId } }, t({ vi: 'Đã phê duyệt.', en: 'Approved.' }))
              .then(done)
          }
        />
      )}
      {asked === 'reject' && (
        <Confirm
          title={t({ vi: 'Không duyệt đề xuất', en: 'Reject the proposal' })}
          consequences={[
            t({
              vi: 'Các giải trở lại kho, có thể đề xuất lại.',
              en: 'Its prizes are free again.',
            }),
          ]}
          reason={{ label: t({ vi: 'Lý do', en: 'Reason' }) }}
          confirm={t({ vi: 'Không duyệt', en: 'Reject' })}
          danger
          pending={reject.pending}
          problem={reject.errors[0]?.message}
          onClose={() => setAsked(null)}
          onConfirm={(reason) =>
            void reject
              .run(
                { input: { proposalId, reason } },
                t({ vi: 'Đã ghi không duyệt.', en: 'Rejected.' }),
              )
              .then(done)
          }
        />
      )}
      {asked === 'publish' && (
        <Confirm
          title={t(
            { vi: 'Công bố {count} người trúng giải', en: 'Publish {count} winners' },
            { count: awards.length },
          )}
          consequences={[
            t({
              vi: 'Danh sách hiện công khai ngay, số điện thoại được che.',
              en: 'The list is public at once, numbers masked.',
            }),
            t({
              vi: 'Người trúng giải được báo và bắt đầu tính hạn nhận giải.',
              en: 'Winners are told, and their time to claim begins.',
            }),
            <strong key="never">
              {t({ vi: 'Không rút lại được.', en: 'It can’t be taken back.' })}
            </strong>,
          ]}
          confirm={t({ vi: 'Công bố', en: 'Publish' })}
          danger
          pending={publish.pending}
          problem={publish.errors[0]?.message}
          onClose={() => setAsked(null)}
          onConfirm={() =>
            void publish
              .run({ input: { proposalId } }, t({ vi: 'Đã công bố.', en: 'Published.' }))
              .then(done)
          }
        />
      )}
    </section>
  );
}
