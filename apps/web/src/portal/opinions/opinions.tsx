import { useQuery } from '@apollo/client/react';
import {
  type FeedbackFilter,
  PublicOpinionsDocument,
  SearchOpinionsDocument,
  TopicsDocument,
} from '@chia-se/client';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { EmptyState } from '../../ui/states.tsx';
import css from '../portal.module.css';
import { programmeCode } from '../programme-code.ts';
import { ProvinceOptions } from '../province-options.tsx';
import { Highlighted } from './highlighted.tsx';
import { OpinionCard } from './opinion-card.tsx';

type Chosen = Pick<FeedbackFilter, 'programmeCode' | 'topic' | 'province'>;

/** Public opinions: the latest, or those that hold some words. */
export function Opinions() {
  const { t } = useTranslation('portal');
  const { data } = useQuery(TopicsDocument, { variables: { code: programmeCode } });
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [topic, setTopic] = useState('');
  const [province, setProvince] = useState('');
  const filter: Chosen = {
    programmeCode,
    ...(topic ? { topic } : {}),
    ...(province ? { province } : {}),
  };
  function find(event: FormEvent): void {
    event.preventDefault();
    setWords(typed.trim());
  }
  return (
    <div className={css['stack']}>
      <h1>{t('opinions.title')}</h1>
      <search>
        <form onSubmit={find} className={css['form']}>
          <TextField
            label={t('opinions.search')}
            hint={t('opinions.searchHint')}
            type="search"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <div className={css['grid']}>
            <Select
              label={t('write.topic')}
              value={topic}
              onChange={(event) => setTopic(event.target.value)}
            >
              <option value="">{t('opinions.allTopics')}</option>
              {data?.programme?.topics.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
            <Select
              label={t('write.province')}
              value={province}
              onChange={(event) => setProvince(event.target.value)}
            >
              <ProvinceOptions none={t('opinions.allProvinces')} />
            </Select>
          </div>
          <div>
            <Button type="submit" look="quiet">
              {t('opinions.find')}
            </Button>
          </div>
        </form>
      </search>
      {words ? <Found words={words} filter={filter} /> : <Latest filter={filter} />}
    </div>
  );
}

function Latest({ filter }: { filter: Chosen }) {
  const { t } = useTranslation('portal');
  const query = useQuery(PublicOpinionsDocument, { variables: { filter } });
  return (
    <QueryView query={query}>
      {({ feedbackList: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && <EmptyState title={t('opinions.empty')} />}
          <ul className={css['stack']}>
            {edges.map(({ node }) => (
              <li key={node.id}>
                <OpinionCard feedback={node} />
              </li>
            ))}
          </ul>
          <LoadMore pageInfo={pageInfo} fetchMore={query.fetchMore} />
        </>
      )}
    </QueryView>
  );
}

function Found({ words, filter }: { words: string; filter: Chosen }) {
  const { t } = useTranslation('portal');
  const query = useQuery(SearchOpinionsDocument, { variables: { query: words, filter } });
  return (
    <QueryView query={query}>
      {({ searchFeedback: { edges, pageInfo } }) => (
        <>
          {edges.length === 0 && <EmptyState title={t('opinions.notFound')} />}
          <ul className={css['stack']}>
            {edges.map(
              ({ node: { feedback, titleHighlights, bodyHighlights } }) =>
                feedback && (
                  <li key={feedback.id}>
                    <OpinionCard
                      feedback={feedback}
                      title={<Highlighted text={feedback.title} spans={titleHighlights} />}
                      body={<Highlighted text={feedback.body} spans={bodyHighlights} />}
                    />
                  </li>
                ),
            )}
          </ul>
          <LoadMore pageInfo={pageInfo} fetchMore={query.fetchMore} />
        </>
      )}
    </QueryView>
  );
}
