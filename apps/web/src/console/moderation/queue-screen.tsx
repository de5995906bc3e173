import { useQuery } from '@apollo/client/react';
import { ConsoleQueueDocument, type FeedbackStatus, type QueueOrder } from '@chia-se/client';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { useSearch } from '../parts/place.ts';
import { useStaff } from '../staff.tsx';
import { BulkBar } from './bulk-bar.tsx';
import { useDecideLater } from './decide-later.ts';
import { type Asked, DecisionDialog } from './decision-dialog.tsx';
import { OpinionPanel } from './opinion-panel.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueItem } from './queue-item.tsx';
import { ShortcutHelp } from './shortcut-help.tsx';
import { useShortcuts } from './use-shortcuts.ts';

/** What waits for the carrier, the opinion beside it, and a key for each decision. */
export function QueueScreen() {
  const t = useSay();
  const { may } = useStaff();
  const [search, change] = useSearch();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Asked | null>(null);
  const [helping, setHelping] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { decide, undoLast, pendingIds } = useDecideLater();
  const order = (search.get('order') ?? 'AGE') as QueueOrder;
  const status = search.get('status') as FeedbackStatus | null;
  const variables = {
    order,
    filter: {
      status: status ? [status] : null,
      topic: search.get('topic'),
      department: search.get('department'),
      overdue: search.get('overdue') ? true : null,
    },
  };
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    ConsoleQueueDocument,
    { variables, fetchPolicy: 'cache-and-network', notifyOnNetworkStatusChange: true },
  );
  const page = (data ?? previousData)?.moderationQueue;
  const items = page?.edges.map(({ node }) => node).filter(({ feedback }) => feedback) ?? [];
  const ids = items.map(({ feedback }) => feedback.id);
  const openId = search.get('id');
  const at = openId ? ids.indexOf(openId) : -1;
  const open = (id: string | null) => change({ id }, openId !== null && id !== null);

  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  });

  const targets = () => (chosen.size > 0 ? [...chosen] : openId ? [openId] : []);
  const afterDecision = () => {
    setChosen(new Set());
    const next = ids.find((id, index) => index > at && !pendingIds.has(id));
    if (openId && chosen.size === 0 && next) open(next);
  };
  const acknowledge = () => {
    decide('ACKNOWLEDGE', targets());
    afterDecision();
  };
  const ask = (deed: Asked['deed']) => {
    if (targets().length > 0) setAsked({ deed, ids: targets() });
  };
  const toggle = (id: string) =>
    setChosen((all) => {
      const next = new Set(all);
      if (!next.delete(id)) next.add(id);
      return next;
    });
  const mayModerate = may('feedback:moderate');
  useShortcuts({
    j: () => ids.length > 0 && open(ids[Math.min(at + 1, ids.length - 1)] ?? null),
    k: () => ids.length > 0 && open(ids[Math.max(at - 1, 0)] ?? null),
    Escape: () => open(null),
    '?': () => setHelping(true),
    ...(mayModerate && {
      x: () => openId && toggle(openId),
      a: acknowledge,
      h: () => ask('HOLD'),
      r: () => ask('REJECT'),
      u: () => {
        decide('RELEASE', targets());
        afterDecision();
      },
      d: () => ask('ASSIGN'),
      z: undoLast,
    }),
  });

  return (
    <div className={openId ? 'c-split c-split-open' : 'c-split'}>
      {/* On a phone the list goes while an opinion is open; the page's heading stays. */}
      <h1 className="c-hidden">{t({ vi: 'Hàng đợi xử lý', en: 'Moderation queue' })}</h1>
      <section className="c-split-list" aria-label={t({ vi: 'Hàng đợi', en: 'Queue' })}>
        <header className="c-head">
          <h2>{t({ vi: 'Hàng đợi xử lý', en: 'Moderation queue' })}</h2>
          <button type="button" className="c-button c-quiet" onClick={() => setHelping(true)}>
            {t({ vi: 'Phím tắt (?)', en: 'Shortcuts (?)' })}
          </button>
        </header>
        <QueueFilters />
        {mayModerate && chosen.size > 0 && (
          <BulkBar
            count={chosen.size}
            onAcknowledge={acknowledge}
            onAsk={ask}
            onClear={() => setChosen(new Set())}
          />
        )}
        <Listing
          of={{ loading, error, refetch }}
          count={page ? items.length : undefined}
          empty={t({ vi: 'Không có góp ý nào đang chờ.', en: 'Nothing is waiting.' })}
          more={{
            has: page?.pageInfo.hasNextPage ?? false,
            load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
          }}
        >
          <ul className="c-queue" ref={list}>
            {items.map((item) => (
              <QueueItem
                key={item.feedback.id}
                item={item}
                open={item.feedback.id === openId}
                pending={pendingIds.has(item.feedback.id)}
                chosen={chosen.has(item.feedback.id)}
                onToggle={mayModerate ? toggle : undefined}
                onOpen={open}
              />
            ))}
          </ul>
        </Listing>
      </section>
      <section className="c-split-detail" aria-label={t({ vi: 'Góp ý', en: 'Opinion' })}>
        {openId ? (
          <OpinionPanel
            key={openId}
            id={openId}
            pending={pendingIds.has(openId)}
            onAcknowledge={acknowledge}
            onRelease={() => decide('RELEASE', [openId])}
            onAsk={(deed) => setAsked({ deed, ids: [openId] })}
            onClose={() => open(null)}
          />
        ) : (
          <p className="c-empty">
            {t({
              vi: 'Chọn một góp ý để xem, hoặc nhấn j.',
              en: 'Choose an opinion to read, or press j.',
            })}
          </p>
        )}
      </section>
      {asked && (
        <DecisionDialog
          asked={asked}
          onDecide={(deed, reason) => {
            decide(deed, asked.ids, reason);
            afterDecision();
            setAsked(null);
          }}
          onClose={() => setAsked(null)}
        />
      )}
      {helping && <ShortcutHelp onClose={() => setHelping(false)} />}
    </div>
  );
}
