import { useQuery } from '@apollo/client/react';
import { ConsoleOccasionsDocument, type ConsoleOccasionsQuery } from '@chia-se/client';
import { useState } from 'react';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { useStaff } from '../staff.tsx';
import { AddRecipients } from './add-recipients.tsx';
import { DecideOccasion } from './decide-occasion.tsx';
import { OccasionCard } from './occasion-card.tsx';
import { ProposeOccasion } from './propose-occasion.tsx';

export type Occasion = ConsoleOccasionsQuery['giftOccasions']['edges'][number]['node'];
export type OccasionDeed = 'ADD' | 'APPROVE' | 'REJECT';

/** Gifts for other occasions than a prize: one person proposes, another decides. */
export function OccasionsScreen() {
  const t = useSay();
  const { may } = useStaff();
  const [writing, setWriting] = useState(false);
  const [asked, setAsked] = useState<{ deed: OccasionDeed; of: Occasion } | null>(null);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    ConsoleOccasionsDocument,
    { fetchPolicy: 'cache-and-network' },
  );
  const page = (data ?? previousData)?.giftOccasions;
  const occasions = page?.edges.map(({ node }) => node);
  // What is refused because the list grew meanwhile is seen anew before it is decided again.
  const close = () => {
    setAsked(null);
    void refetch();
  };
  return (
    <>
      <header className="c-head">
        <h1>{t({ vi: 'Quà tặng theo dịp', en: 'Gifts for occasions' })}</h1>
        {may('award:propose') && !writing && (
          <button type="button" className="c-button c-primary" onClick={() => setWriting(true)}>
            {t({ vi: 'Đề xuất', en: 'Propose' })}
          </button>
        )}
      </header>
      <p className="c-muted">
        {t({
          vi: 'Sinh nhật, hạng hội viên, tri ân hoặc xin lỗi. Chưa ai được báo trước khi có người khác phê duyệt.',
          en: 'A birthday, a tier, thanks or an apology. Nobody is told before somebody else approves.',
        })}
      </p>
      {writing && (
        <ProposeOccasion
          onClose={() => setWriting(false)}
          onDone={() => {
            setWriting(false);
            void refetch();
          }}
        />
      )}
      <Listing
        of={{ loading, error, refetch }}
        count={occasions?.length}
        empty={t({ vi: 'Chưa có dịp tặng quà nào.', en: 'There is no occasion yet.' })}
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        {occasions?.map((one) => (
          <OccasionCard key={one.id} occasion={one} onAsk={(deed) => setAsked({ deed, of: one })} />
        ))}
      </Listing>
      {asked?.deed === 'ADD' && (
        <AddRecipients occasion={asked.of} onDone={close} onClose={close} />
      )}
      {(asked?.deed === 'APPROVE' || asked?.deed === 'REJECT') && (
        <DecideOccasion deed={asked.deed} of={asked.of} onDone={close} onClose={close} />
      )}
    </>
  );
}
