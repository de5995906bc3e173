import { useQuery } from '@apollo/client/react';
import {
  ConsoleServiceLevelsDocument,
  type FeedbackStatus,
  SetServiceLevelDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { Table } from '../parts/table.tsx';
import { useStaff } from '../staff.tsx';
import { feedbackStatus } from '../words.ts';

const steps = ['RECEIVED', 'HELD', 'ACKNOWLEDGED', 'IN_PROGRESS', 'ADOPTED'] as const;

interface Chosen {
  topic: { code: string; name: string };
  status: FeedbackStatus;
  hours: number | undefined;
}

/** By when the next step is taken, topic by topic. */
export function ServiceLevelsScreen() {
  const t = useSay();
  const { may } = useStaff();
  const { number } = useFormat();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const { data, loading, error, refetch } = useQuery(ConsoleServiceLevelsDocument, {
    fetchPolicy: 'cache-and-network',
  });
  const topics = data?.programme?.topics;
  const levels = data?.programme?.serviceLevels ?? [];
  const hoursOf = (topic: string, status: FeedbackStatus) =>
    levels.find((one) => one.topicCode === topic && one.status === status)?.hours;
  const inWords = (hours: number | undefined) => {
    if (hours === undefined) return '–';
    const days = hours / 24;
    return Number.isInteger(days) && days >= 2
      ? t({ vi: '{n} ngày', en: '{n} days' }, { n: number(days) })
      : t({ vi: '{n} giờ', en: '{n} hours' }, { n: number(hours) });
  };
  return (
    <>
      <h1>{t({ vi: 'Thời hạn xử lý', en: 'Service levels' })}</h1>
      <p className="c-muted">
        {t({
          vi: 'Thời hạn để sang bước kế tiếp, tính cả ngày lẫn đêm. Thay đổi áp dụng cho góp ý đến bước đó từ lúc đổi.',
          en: 'The time until the next step, counted day and night. A change holds for what comes to that step from then on.',
        })}
      </p>
      <Listing
        of={{ loading, error, refetch }}
        count={topics?.length}
        empty={t({ vi: 'Chương trình chưa có chủ đề.', en: 'The programme has no topics yet.' })}
      >
        <Table
          caption={t({ vi: 'Thời hạn theo chủ đề và bước', en: 'Deadlines by topic and step' })}
          rows={topics ?? []}
          rowKey={(row) => row.code}
          columns={[
            {
              key: 'topic',
              label: t({ vi: 'Chủ đề', en: 'Topic' }),
              head: true,
              cell: (row) => row.name,
            },
            ...steps.map((status) => ({
              key: status,
              label: t(feedbackStatus[status]),
              cell: (row: { code: string; name: string }) => {
                const hours = hoursOf(row.code, status);
                if (!may('programme:manage')) return inWords(hours);
                return (
                  <button
                    type="button"
                    className="c-button c-quiet"
                    onClick={() => setChosen({ topic: row, status, hours })}
                  >
                    {inWords(hours)}
                    <span className="c-hidden">
                      {t(
                        { vi: ': sửa thời hạn {step}, {topic}', en: ': change {step}, {topic}' },
                        { step: t(feedbackStatus[status]), topic: row.name },
                      )}
                    </span>
                  </button>
                );
              },
            })),
          ]}
        />
      </Listing>
      {chosen && (
        <SetLevel
          chosen={chosen}
          onClose={() => setChosen(null)}
          onDone={() => {
            setChosen(null);
            void refetch();
          }}
        />
      )}
    </>
  );
}

interface SetLevelProps {
  chosen: Chosen;
  onDone: () => void;
  onClose: () => void;
}

function SetLevel({ chosen: { topic, status, hours }, onDone, onClose }: SetLevelProps) {
  const t = useSay();
  const set = useDeed(SetServiceLevelDocument);
  const [typed, setTyped] = useState(String(hours ?? ''));
  const save = async () => {
    const done = await set.run(
      { input: { topic: topic.code, status, hours: Number(typed) } },
      t({ vi: 'Đã đặt thời hạn.', en: 'The deadline is set.' }),
    );
    if (done) onDone();
  };
  return (
    <Dialog
      title={t(
        { vi: 'Thời hạn: {topic}, {step}', en: 'Deadline: {topic}, {step}' },
        { topic: topic.name, step: t(feedbackStatus[status]) },
      )}
      onClose={onClose}
    >
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          type="number"
          label={t({ vi: 'Số giờ (1 đến 8.760)', en: 'Hours (1 to 8,760)' })}
          value={typed}
          onChange={setTyped}
          error={set.errors[0]?.message}
          min={1}
          max={8760}
          required
        />
        <div className="c-actions">
          <button type="button" className="c-button" onClick={onClose}>
            {t({ vi: 'Quay lại', en: 'Go back' })}
          </button>
          <button type="submit" className="c-button c-primary" disabled={set.pending}>
            {t({ vi: 'Đặt thời hạn', en: 'Set' })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
