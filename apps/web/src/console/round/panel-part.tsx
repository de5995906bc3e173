import { useQuery } from '@apollo/client/react';
import { ConsoleChoicesDocument, SetPanelDocument, ShortlistRoundDocument } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { useStaff } from '../staff.tsx';
import type { RoundPartProps } from './round-part.ts';

/** Who judges, how much they can read, and which opinions come into the round. */
export function PanelPart({ round, onChanged }: RoundPartProps) {
  const t = useSay();
  const { colleagues } = useStaff();
  const { data } = useQuery(ConsoleChoicesDocument);
  const panel = useDeed(SetPanelDocument);
  const shortlist = useDeed(ShortlistRoundDocument);
  const judges = colleagues.filter(({ roles, active }) => active && roles.includes('JUDGE'));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(round.panel?.map(({ staffId }) => staffId)),
  );
  const [limit, setLimit] = useState(String(round.panel?.[0]?.limit ?? 60));
  const [perTopic, setPerTopic] = useState('50');
  const fixed = round.status === 'ASSIGNED' || round.status === 'FINALISED';
  const topicNames = (codes: readonly string[]) =>
    codes
      .map((code) => data?.programme?.topics.find((one) => one.code === code)?.name ?? code)
      .join(', ');
  if (fixed) {
    return (
      <>
        <p className="c-why">
          {t({
            vi: 'Đã phân công: hội đồng và danh sách vào vòng không đổi được ở đây nữa.',
            en: 'Assigned: panel and shortlist no longer change here.',
          })}
        </p>
        <ul>
          {round.panel?.map((one) => (
            <li key={one.staffId}>
              {one.name}
              {one.topics.length > 0 && (
                <span className="c-muted"> · {topicNames(one.topics)}</span>
              )}
            </li>
          ))}
        </ul>
      </>
    );
  }
  return (
    <div className="c-grid">
      <form
        className="c-card"
        onSubmit={(event) => {
          event.preventDefault();
          void panel
            .run(
              {
                input: {
                  roundId: round.id,
                  judges: [...chosen].map((staffId) => ({
                    staffId,
                    limit: Number(limit),
                    topics: round.panel?.find((one) => one.staffId === staffId)?.topics ?? [],
                  })),
                },
              },
              t(
                { vi: 'Đã lập hội đồng {count} người.', en: 'A panel of {count} is set.' },
                { count: chosen.size },
              ),
            )
            .then(onChanged);
        }}
      >
        <h2>{t({ vi: 'Hội đồng', en: 'Panel' })}</h2>
        <fieldset className="c-scale">
          <legend>
            {t({ vi: 'Giám khảo ({count})', en: 'Judges ({count})' }, { count: chosen.size })}
          </legend>
          {judges.map((judge) => (
            <label key={judge.id} className="c-level">
              <input
                type="checkbox"
                checked={chosen.has(judge.id)}
                onChange={(event) =>
                  setChosen((all) => {
                    const next = new Set(all);
                    if (event.target.checked) next.add(judge.id);
                    else next.delete(judge.id);
                    return next;
                  })
                }
              />
              <span>
                {judge.name}
                {judge.responsibleFor.length > 0 && (
                  <span className="c-muted">
                    {' '}
                    · {t({ vi: 'không chấm: ', en: 'does not judge: ' })}
                    {topicNames(judge.responsibleFor)}
                  </span>
                )}
              </span>
            </label>
          ))}
        </fieldset>
        <TextField
          type="number"
          min={1}
          label={t({ vi: 'Số bài tối đa mỗi người', en: 'Readings each at the most' })}
          value={limit}
          onChange={setLimit}
        />
        {panel.errors.map((one) => (
          <p key={one.message} className="c-error">
            {one.message}
          </p>
        ))}
        <button
          type="submit"
          className="c-button c-primary"
          disabled={panel.pending || chosen.size === 0}
        >
          {t({ vi: 'Lưu hội đồng', en: 'Save the panel' })}
        </button>
      </form>
      <form
        className="c-card"
        onSubmit={(event) => {
          event.preventDefault();
          void shortlist
            .run(
              { input: { roundId: round.id, perTopic: Number(perTopic) } },
              t({ vi: 'Đã lập danh sách vào vòng.', en: 'The shortlist is made.' }),
            )
            .then(onChanged);
        }}
      >
        <h2>{t({ vi: 'Danh sách vào vòng', en: 'Shortlist' })}</h2>
        <p>
          {t(
            {
              vi: 'Đủ điều kiện: {eligible}. Đang trong danh sách: {shortlisted}.',
              en: 'Eligible: {eligible}. Shortlisted: {shortlisted}.',
            },
            {
              eligible: round.progress?.eligible ?? 0,
              shortlisted: round.progress?.shortlisted ?? 0,
            },
          )}
        </p>
        <TextField
          type="number"
          min={0}
          max={5000}
          label={t({ vi: 'Số góp ý mỗi chủ đề', en: 'Opinions of each topic' })}
          hint={t({
            vi: 'Chọn theo điểm của quy tắc vào vòng; thay danh sách cũ.',
            en: 'By the points of the rule; in place of the former list.',
          })}
          value={perTopic}
          onChange={setPerTopic}
        />
        {shortlist.errors.map((one) => (
          <p key={one.message} className="c-error">
            {one.message}
          </p>
        ))}
        <button
          type="submit"
          className="c-button c-primary"
          disabled={shortlist.pending || perTopic === ''}
        >
          {t({ vi: 'Lập danh sách', en: 'Make the shortlist' })}
        </button>
      </form>
    </div>
  );
}
