import { useQuery } from '@apollo/client/react';
import {
  type AppealStatus,
  ConsoleAppealsDocument,
  type ConsoleAppealsQuery,
} from '@chia-se/client';
import { Chip } from '../parts/chip.tsx';
import { Select } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { useSearch } from '../parts/place.ts';
import { appealStatus } from '../words.ts';
import { AnswerAppeal } from './answer-appeal.tsx';

export type ConsoleAppeal = ConsoleAppealsQuery['appeals']['edges'][number]['node'];

/** What authors ask to be looked at again, and the one answer that each gets. */
export function AppealsScreen() {
  const t = useSay();
  const [search, change] = useSearch();
  const asked = search.get('status') ?? 'OPEN';
  const status = asked === 'ALL' ? null : (asked as AppealStatus);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    ConsoleAppealsDocument,
    { variables: { status }, fetchPolicy: 'cache-and-network' },
  );
  const page = (data ?? previousData)?.appeals;
  const appeals = page?.edges.map(({ node }) => node);
  return (
    <>
      <h1>{t({ vi: 'Đề nghị xem xét lại', en: 'Appeals' })}</h1>
      <div className="c-toolbar c-filters">
        <Select
          label={t({ vi: 'Trạng thái', en: 'Status' })}
          value={asked}
          onChange={(value) => change({ status: value })}
          options={[
            ...Object.entries(appealStatus).map(([value, label]) => ({ value, label: t(label) })),
            { value: 'ALL', label: t({ vi: 'Tất cả', en: 'All' }) },
          ]}
        />
      </div>
      <Listing
        of={{ loading, error, refetch }}
        count={appeals?.length}
        empty={
          status === 'OPEN'
            ? t({ vi: 'Không có đề nghị nào đang chờ.', en: 'No appeal waits for an answer.' })
            : t({ vi: 'Không có đề nghị nào.', en: 'There is no appeal.' })
        }
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        {appeals?.map((appeal) => (
          <AppealCard key={appeal.id} appeal={appeal} />
        ))}
      </Listing>
    </>
  );
}

function AppealCard({ appeal }: { appeal: ConsoleAppeal }) {
  const t = useSay();
  const { dateTime } = useFormat();
  const { feedback, round } = appeal;
  const tone = appeal.status === 'OPEN' ? 'busy' : appeal.status === 'UPHELD' ? 'good' : 'plain';
  return (
    <article className="c-card c-spaced">
      <header className="c-head">
        <h2>{feedback?.title ?? t({ vi: 'Góp ý không còn', en: 'The opinion is gone' })}</h2>
        <Chip tone={tone}>{t(appealStatus[appeal.status])}</Chip>
      </header>
      <p className="c-muted">
        {feedback && (
          <>
            <span className="c-code">{feedback.referenceCode}</span> · {feedback.topic.name} ·{' '}
          </>
        )}
        {round?.name} · {dateTime(appeal.submittedAt)}
      </p>
      <h3>{t({ vi: 'Tác giả đề nghị', en: 'The author asks' })}</h3>
      <p className="c-body">{appeal.reason}</p>
      {feedback && (
        <details>
          <summary>{t({ vi: 'Đọc góp ý', en: 'Read the opinion' })}</summary>
          <p className="c-body">{feedback.body}</p>
        </details>
      )}
      {appeal.answer ? (
        <blockquote className="c-answer">
          <p>{appeal.answer}</p>
          <footer>{dateTime(appeal.answeredAt)}</footer>
        </blockquote>
      ) : (
        <AnswerAppeal appeal={appeal} />
      )}
    </article>
  );
}
