import { useQuery } from '@apollo/client/react';
import { ComparePairDocument, MyComparisonsDocument, type PairVerdict } from '@chia-se/client';
import type { Message } from '@chia-se/locale';
import { useDeed } from '../parts/deed.ts';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';

const verdicts: readonly [PairVerdict, Message][] = [
  ['FIRST', { vi: 'Bài thứ nhất tốt hơn', en: 'The first is better' }],
  ['SECOND', { vi: 'Bài thứ hai tốt hơn', en: 'The second is better' }],
  ['EQUAL', { vi: 'Ngang nhau', en: 'Equal' }],
  ['ABSTAIN', { vi: 'Không phân định được', en: 'Abstain' }],
];

/** The pairs of a final, one after the other; a verdict stands once it is given. */
export function PairsScreen({ roundId }: { roundId: string }) {
  const t = useSay();
  const { data, loading, error, refetch } = useQuery(MyComparisonsDocument, {
    variables: { roundId },
    fetchPolicy: 'cache-and-network',
  });
  const { run, pending } = useDeed(ComparePairDocument);
  const pairs = data?.myComparisons.edges.map(({ node }) => node);
  const next = pairs?.find(({ verdict }) => !verdict);
  return (
    <div>
      <Link to="judging">{t({ vi: '← Danh sách bài', en: '← All texts' })}</Link>
      <h1>{t({ vi: 'So sánh từng cặp', en: 'Pairs to compare' })}</h1>
      <Listing
        of={{ loading, error, refetch }}
        count={pairs?.length}
        empty={t({ vi: 'Vòng này không có cặp nào để so sánh.', en: 'This round has no pairs.' })}
      >
        {next ? (
          <>
            <div className="c-pair">
              {[next.first, next.second].map((text, index) => (
                <section key={text.code} className="c-card">
                  <p className="c-code">
                    {index + 1} · {text.code}
                  </p>
                  <h2>{text.title}</h2>
                  <p className="c-body">{text.body}</p>
                </section>
              ))}
            </div>
            <div className="c-row">
              {verdicts.map(([verdict, message]) => (
                <button
                  key={verdict}
                  type="button"
                  className="c-button"
                  disabled={pending}
                  onClick={() => void run({ input: { comparisonId: next.id, verdict } })}
                >
                  {t(message)}
                </button>
              ))}
            </div>
          </>
        ) : (
          <p className="c-empty">{t({ vi: 'Đã so sánh hết.', en: 'All compared.' })}</p>
        )}
      </Listing>
    </div>
  );
}
