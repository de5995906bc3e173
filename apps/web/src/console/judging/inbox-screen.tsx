import { useQuery } from '@apollo/client/react';
import { ConsoleChoicesDocument, JudgeInboxDocument } from '@chia-se/client';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { Meter } from '../parts/meter.tsx';
import { useSearch } from '../parts/place.ts';
import { assignmentStatus } from '../words.ts';

/** What a judge has to read: how far they are, and the texts under their codes. */
export function InboxScreen() {
  const t = useSay();
  const { dateTime } = useFormat();
  const [search, change] = useSearch();
  const shown = search.get('show') ?? 'open';
  const { data, loading, error, refetch } = useQuery(JudgeInboxDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const { data: choices } = useQuery(ConsoleChoicesDocument);
  const topicName = (code: string) =>
    choices?.programme?.topics.find((topic) => topic.code === code)?.name ?? code;
  const rounds = data?.myRounds.edges.map(({ node }) => node);
  const all = data?.myAssignments.edges.map(({ node }) => node) ?? [];
  const open = all.filter(({ status }) => status === 'OPEN' || status === 'DRAFT');
  const listed = shown === 'open' ? open : all.filter((one) => !open.includes(one));
  const next = open[0];
  return (
    <div className="c-narrow">
      <h1>{t({ vi: 'Bài cần chấm', en: 'To judge' })}</h1>
      <Listing
        of={{ loading, error, refetch }}
        count={rounds?.length}
        empty={t({
          vi: 'Chưa có vòng chấm nào. Khi được phân công, bài sẽ ở đây.',
          en: 'No round yet. When you are assigned, your texts will be here.',
        })}
      >
        {rounds?.map((round) => (
          <section key={round.roundId} className="c-card">
            <h2>{round.name}</h2>
            <Meter
              label={t({ vi: 'Đã nộp', en: 'Handed in' })}
              value={round.submitted}
              of={round.assigned}
            />
            <p className="c-muted">
              {round.dueAt &&
                t({ vi: 'Hạn nộp {when}. ', en: 'Due {when}. ' }, { when: dateTime(round.dueAt) })}
              {round.remindedAt &&
                t(
                  { vi: 'Ban tổ chức đã nhắc lúc {when}.', en: 'You were reminded {when}.' },
                  { when: dateTime(round.remindedAt) },
                )}
            </p>
            <Link to={`judging/pairs/${round.roundId}`}>
              {t({ vi: 'So sánh từng cặp (nếu có)', en: 'Pairs to compare (if any)' })}
            </Link>
          </section>
        ))}
        {next && (
          <p>
            <Link to={`judging/${next.id}`} className="c-button c-primary c-wide">
              {next.status === 'DRAFT'
                ? t({ vi: 'Chấm tiếp bài đang dở', en: 'Go on with the one begun' })
                : t({ vi: 'Chấm bài kế tiếp', en: 'Judge the next one' })}
            </Link>
          </p>
        )}
        <div className="c-row">
          <button
            type="button"
            className="c-chip"
            aria-pressed={shown === 'open'}
            onClick={() => change({ show: null })}
          >
            {t({ vi: 'Còn phải chấm ({count})', en: 'To do ({count})' }, { count: open.length })}
          </button>
          <button
            type="button"
            className="c-chip"
            aria-pressed={shown === 'done'}
            onClick={() => change({ show: 'done' })}
          >
            {t(
              { vi: 'Đã xong ({count})', en: 'Done ({count})' },
              { count: all.length - open.length },
            )}
          </button>
        </div>
        {listed.length === 0 ? (
          <p className="c-empty">
            {shown === 'open'
              ? t({ vi: 'Đã chấm hết. Cảm ơn bạn.', en: 'All done. Thank you.' })
              : t({ vi: 'Chưa có bài nào.', en: 'Nothing yet.' })}
          </p>
        ) : (
          <ul className="c-queue">
            {listed.map((one) => (
              <li key={one.id} className="c-item">
                <Link to={`judging/${one.id}`} className="c-item-body">
                  <span className="c-item-title">{one.title}</span>
                  <span className="c-item-facts">
                    <span className="c-code">{one.code}</span>
                    <span>{topicName(one.topic)}</span>
                    <Chip tone={one.status === 'DRAFT' ? 'busy' : 'plain'}>
                      {t(assignmentStatus[one.status])}
                    </Chip>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Listing>
    </div>
  );
}
