import { useQuery } from '@apollo/client/react';
import { JudgeAssignmentDocument, JudgeInboxDocument } from '@chia-se/client';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { ScoreForm } from './score-form.tsx';

/** One text to score, and the way to the next. */
export function ScoreScreen({ id }: { id: string }) {
  const t = useSay();
  const { data, loading, error, refetch } = useQuery(JudgeAssignmentDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const { data: inbox } = useQuery(JudgeInboxDocument);
  const assignment = data?.assignment;
  const all = inbox?.myAssignments.edges.map(({ node }) => node) ?? [];
  const open = all.filter(
    (one) => one.id !== id && (one.status === 'OPEN' || one.status === 'DRAFT'),
  );
  const at = all.findIndex((one) => one.id === id);
  const next = open.find((one) => all.indexOf(one) > at) ?? open[0];
  return (
    <div className="c-narrow">
      <p className="c-row">
        <Link to="judging">{t({ vi: '← Danh sách bài', en: '← All texts' })}</Link>
        <span className="c-muted">
          {t({ vi: 'Còn {count} bài khác', en: '{count} more' }, { count: open.length })}
        </span>
      </p>
      <Listing
        of={{ loading, error, refetch }}
        count={data ? (assignment ? 1 : 0) : undefined}
        empty={t({ vi: 'Không có bài này.', en: 'There is no such text.' })}
      >
        {assignment && (
          <ScoreForm key={assignment.id} assignment={assignment} nextId={next?.id ?? null} />
        )}
      </Listing>
    </div>
  );
}
