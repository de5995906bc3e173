import { useQuery } from '@apollo/client/react';
import { PublicOpinionsDocument, SearchOpinionsDocument } from '@chia-se/client';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { opinion as words } from '../messages/opinion.ts';
import { OpinionCard } from '../parts/opinion-card.tsx';
import { TroubleNotice } from '../parts/trouble-notice.tsx';
import { usePages } from '../parts/use-pages.ts';
import { usePaused } from '../parts/use-paused.ts';
import { Field } from '../ui/controls.tsx';
import { ListScreen } from '../ui/list-screen.tsx';

const programmeCode = 'chia-se';

/** What is public, the newest first, or what a search finds. */
export default function Opinions() {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const query = usePaused(typed.trim());
  const isSearching = query.length >= 2;
  const filter = { programmeCode };
  const newest = useQuery(PublicOpinionsDocument, {
    variables: { filter },
    fetchPolicy: 'cache-and-network',
    skip: isSearching,
  });
  const found = useQuery(SearchOpinionsDocument, {
    variables: { query, filter },
    skip: !isSearching,
  });
  const page = isSearching
    ? found.data?.searchFeedback.pageInfo
    : newest.data?.feedbackList.pageInfo;
  const pages = usePages(isSearching ? found.fetchMore : newest.fetchMore, page);
  const items = isSearching
    ? found.data?.searchFeedback.edges.flatMap(({ node }) => node.feedback ?? [])
    : newest.data?.feedbackList.edges.map(({ node }) => node);
  const error = isSearching ? found.error : newest.error;
  return (
    <ListScreen
      items={items}
      keyOf={({ id }) => id}
      render={(feedback) => <OpinionCard opinion={feedback} />}
      empty={t(words.browseNone)}
      header={
        <Field
          label={t(words.search)}
          value={typed}
          onChangeText={setTyped}
          inputMode="search"
          returnKeyType="search"
          maxLength={200}
        />
      }
      trouble={error && !items ? <TroubleNotice error={error} /> : null}
      pages={pages}
      onRefresh={() => (isSearching ? found.refetch() : newest.refetch())}
    />
  );
}
