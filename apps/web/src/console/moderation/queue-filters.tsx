import { useQuery } from '@apollo/client/react';
import { ConsoleChoicesDocument, DepartmentsDocument, type FeedbackStatus } from '@chia-se/client';
import { Select } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { useSearch } from '../parts/place.ts';
import { SavedViews } from '../parts/saved-views.tsx';
import { feedbackStatus } from '../words.ts';
import { ExportButton } from './export-button.tsx';

export const queueKeys = ['order', 'status', 'topic', 'department', 'overdue'] as const;

/** Steps in which an opinion waits for the carrier. */
const waitingSteps: FeedbackStatus[] = [
  'RECEIVED',
  'HELD',
  'ACKNOWLEDGED',
  'IN_PROGRESS',
  'ADOPTED',
];

export function QueueFilters() {
  const t = useSay();
  const [search, change] = useSearch();
  const { data } = useQuery(ConsoleChoicesDocument);
  const { data: choices } = useQuery(DepartmentsDocument);
  const value = (key: string) => search.get(key) ?? '';
  const all = t({ vi: 'Tất cả', en: 'All' });
  return (
    <div className="c-toolbar">
      <div className="c-filters">
        <Select
          label={t({ vi: 'Xếp theo', en: 'Order' })}
          value={value('order') || 'AGE'}
          onChange={(order) => change({ order })}
          options={[
            { value: 'AGE', label: t({ vi: 'Chờ lâu nhất', en: 'Oldest first' }) },
            { value: 'DEADLINE', label: t({ vi: 'Đến hạn trước', en: 'Due first' }) },
            { value: 'RISK', label: t({ vi: 'Rủi ro cao trước', en: 'Riskiest first' }) },
          ]}
        />
        <Select
          label={t({ vi: 'Bước', en: 'Step' })}
          value={value('status')}
          onChange={(status) => change({ status })}
          none={all}
          options={waitingSteps.map((step) => ({ value: step, label: t(feedbackStatus[step]) }))}
        />
        <Select
          label={t({ vi: 'Chủ đề', en: 'Topic' })}
          value={value('topic')}
          onChange={(topic) => change({ topic })}
          none={all}
          options={(data?.programme?.topics ?? []).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
        />
        <Select
          label={t({ vi: 'Đơn vị', en: 'Department' })}
          value={value('department')}
          onChange={(department) => change({ department })}
          none={all}
          options={(choices?.departments ?? []).map(({ code, name }) => ({
            value: code,
            label: name,
          }))}
        />
        <label className="c-check">
          <input
            type="checkbox"
            checked={value('overdue') === '1'}
            onChange={(event) => change({ overdue: event.target.checked ? '1' : null })}
          />
          {t({ vi: 'Chỉ việc quá hạn', en: 'Overdue only' })}
        </label>
      </div>
      <div className="c-row">
        <SavedViews screen="queue" keep={queueKeys} />
        <ExportButton topic={value('topic')} status={value('status')} />
      </div>
    </div>
  );
}
