import { useQuery } from '@apollo/client/react';
import { ConsoleClusterDocument, type ConsoleClusterQuery } from '@chia-se/client';
import { useState } from 'react';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Link } from '../parts/link.tsx';
import { Listing } from '../parts/listing.tsx';
import { AnswerOnce } from './answer-once.tsx';
import { ClusterMember } from './cluster-member.tsx';
import { useMerging } from './use-merging.ts';

export type Member = NonNullable<
  ConsoleClusterQuery['feedbackCluster']
>['members']['edges'][number]['node'];

const isPublic = ({ status }: Member) =>
  ['ACKNOWLEDGED', 'IN_PROGRESS', 'ADOPTED', 'DELIVERED', 'DECLINED'].includes(status);

/** One cluster: its opinions to read, to merge and to take apart, and one answer for all of them. */
export function ClusterScreen({ id }: { id: string }) {
  const t = useSay();
  const { number } = useFormat();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const merging = useMerging();
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    ConsoleClusterDocument,
    { variables: { id }, fetchPolicy: 'cache-and-network' },
  );
  const answered = data ?? previousData;
  const cluster = answered?.feedbackCluster;
  const members = cluster?.members.edges.map(({ node }) => node) ?? [];
  // The first that is public keeps the credit: the others are merged into it.
  const target = members.find(isPublic);
  const merged = members.filter(({ mergedInto }) => mergedInto);
  const apart = members.filter((one) => !one.mergedInto && one !== target);
  const picked = members.filter((one) => chosen.has(one.id));
  const toMerge = picked.filter((one) => !one.mergedInto && one !== target);
  const toPart = picked.filter(({ mergedInto }) => mergedInto);
  const toggle = (one: string) =>
    setChosen((all) => {
      const next = new Set(all);
      if (!next.delete(one)) next.add(one);
      return next;
    });
  const merge = async (some: readonly Member[]) => {
    if (!target) return;
    // Before the answer: what is chosen meanwhile stays chosen.
    setChosen(new Set());
    await merging.merge(
      some.map((one) => one.id),
      target.id,
    );
  };
  const part = async () => {
    setChosen(new Set());
    await merging.part(new Map(toPart.map((one) => [one.id, one.mergedInto?.id ?? ''])));
  };
  return (
    <>
      <p>
        <Link to="clusters">{t({ vi: '← Các cụm', en: '← Clusters' })}</Link>
      </p>
      <Listing
        of={{ loading, error, refetch }}
        count={answered ? (cluster ? 1 : 0) : undefined}
        empty={t({
          vi: 'Cụm này không còn nữa: các góp ý trong cụm đã thay đổi.',
          en: 'This cluster is no longer there: its opinions have changed.',
        })}
      >
        <h1>{cluster?.name}</h1>
        <p className="c-muted">
          {t(
            { vi: '{size} góp ý, {merged} đã gộp.', en: '{size} opinions, {merged} merged.' },
            { size: number(cluster?.size ?? 0), merged: number(merged.length) },
          )}{' '}
          {target
            ? t(
                {
                  vi: 'Gộp vào {code}, góp ý công khai gửi sớm nhất; người gửi được ghi công.',
                  en: 'Merged into {code}, the earliest public one, whose author keeps the credit.',
                },
                { code: target.referenceCode },
              )
            : t({
                vi: 'Chưa góp ý nào công khai: hãy ghi nhận một góp ý trước khi gộp.',
                en: 'None is public yet: acknowledge one before merging.',
              })}
        </p>
        <div
          className="c-bulk c-bulk-still"
          role="toolbar"
          aria-label={t({ vi: 'Gộp và tách', en: 'Merge and take apart' })}
        >
          <button
            type="button"
            className="c-button c-primary"
            disabled={merging.pending || !target || toMerge.length === 0}
            onClick={() => void merge(toMerge)}
          >
            {t({ vi: 'Gộp mục đã chọn ({n})', en: 'Merge chosen ({n})' }, { n: toMerge.length })}
          </button>
          <button
            type="button"
            className="c-button"
            disabled={merging.pending || toPart.length === 0}
            onClick={() => void part()}
          >
            {t({ vi: 'Tách mục đã chọn ({n})', en: 'Take apart ({n})' }, { n: toPart.length })}
          </button>
          <button
            type="button"
            className="c-button c-quiet"
            disabled={apart.length === 0}
            onClick={() => setChosen(new Set(apart.map((one) => one.id)))}
          >
            {t({ vi: 'Chọn mọi góp ý chưa gộp', en: 'Choose all that stand apart' })}
          </button>
        </div>
        <Listing
          of={{ loading, error: null, refetch }}
          count={members.length}
          empty={t({ vi: 'Cụm không có góp ý nào.', en: 'The cluster is empty.' })}
          more={{
            has: cluster?.members.pageInfo.hasNextPage ?? false,
            load: () => fetchMore({ variables: { after: cluster?.members.pageInfo.endCursor } }),
          }}
        >
          <ul className="c-queue">
            {members.map((one) => (
              <ClusterMember
                key={one.id}
                member={one}
                isTarget={one === target}
                chosen={chosen.has(one.id)}
                onToggle={toggle}
              />
            ))}
          </ul>
        </Listing>
        {target && <AnswerOnce id={target.id} apart={apart.length} />}
      </Listing>
    </>
  );
}
