import { ChangeJudgingRulesDocument, type ConsolePeriodsQuery } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { TextArea, TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { useStaff } from '../staff.tsx';
import { roundStage } from '../words.ts';

type Rules = NonNullable<NonNullable<ConsolePeriodsQuery['programme']>['judgingRules']>;

interface RulesSectionProps {
  programmeId: string;
  rules: Rules;
  onChanged: () => void;
}

/** The rules for periods to come: changed here, frozen by the next period that opens. */
export function RulesSection({ programmeId, rules, onChanged }: RulesSectionProps) {
  const t = useSay();
  const { may } = useStaff();
  const { dateTime } = useFormat();
  return (
    <section>
      <h2>{t({ vi: 'Quy tắc chấm cho kỳ sau', en: 'Judging rules for periods to come' })}</h2>
      <div className="c-card">
        <p>
          {t(
            { vi: 'Bản {version}, từ {at}.', en: 'Version {version}, since {at}.' },
            { version: rules.version, at: dateTime(rules.createdAt) },
          )}{' '}
          <span className="c-hash">{rules.hash}</span>
        </p>
        <p>{rules.rubric.criteria.map(({ name, weight }) => `${name} ${weight}`).join(' · ')}</p>
        <p className="c-muted">
          {rules.stages
            .map((stage) =>
              t(
                {
                  vi: '{name}: {judges} giám khảo mỗi góp ý, {places} chỗ',
                  en: '{name}: {judges} judges each, {places} places',
                },
                {
                  name: t(roundStage[stage.stage]),
                  judges: stage.judgesPerItem,
                  places: stage.places,
                },
              ),
            )
            .join(' · ')}
        </p>
        {may('round:manage') && (
          <Change
            key={rules.version}
            programmeId={programmeId}
            rules={rules}
            onChanged={onChanged}
          />
        )}
      </div>
    </section>
  );
}

function Change({ programmeId, rules, onChanged }: RulesSectionProps) {
  const t = useSay();
  const { run, pending, errors } = useDeed(ChangeJudgingRulesDocument);
  const [weights, setWeights] = useState(() =>
    rules.rubric.criteria.map(({ code, name, weight }) => ({ code, name, weight: String(weight) })),
  );
  const [stages, setStages] = useState(() =>
    rules.stages.map((stage) => ({
      ...stage,
      judges: String(stage.judgesPerItem),
      at: String(stage.places),
    })),
  );
  const [reason, setReason] = useState('');
  const save = async () => {
    const done = await run(
      {
        input: {
          programmeId,
          fromVersion: rules.version,
          reason,
          criteria: weights.map(({ code, weight }) => ({ code, weight: Number(weight) })),
          stages: stages.map(({ stage, anchors, judges, at }) => ({
            stage,
            judgesPerItem: Number(judges),
            places: Number(at),
            ...(anchors == null ? {} : { anchors }),
          })),
        },
      },
      t({
        vi: 'Đã lưu bản mới. Kỳ mở sau sẽ khoá bản này.',
        en: 'Saved. The next period to open freezes it.',
      }),
    );
    if (done) onChanged();
  };
  return (
    <details>
      <summary>{t({ vi: 'Soạn bản mới', en: 'Draft a new version' })}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <div className="c-filters">
          {weights.map((one) => (
            <TextField
              key={one.code}
              type="number"
              min={1}
              max={100}
              label={t({ vi: 'Trọng số {name}', en: 'Weight of {name}' }, one as never)}
              value={one.weight}
              onChange={(weight) =>
                setWeights(weights.map((other) => (other === one ? { ...one, weight } : other)))
              }
            />
          ))}
        </div>
        {stages.map((one) => (
          <div key={one.stage} className="c-filters">
            <TextField
              type="number"
              min={1}
              label={t(
                { vi: '{name}: giám khảo mỗi góp ý', en: '{name}: judges each' },
                { name: t(roundStage[one.stage]) },
              )}
              value={one.judges}
              onChange={(judges) =>
                setStages(stages.map((other) => (other === one ? { ...one, judges } : other)))
              }
            />
            <TextField
              type="number"
              min={1}
              label={t(
                { vi: '{name}: số chỗ', en: '{name}: places' },
                { name: t(roundStage[one.stage]) },
              )}
              value={one.at}
              onChange={(at) =>
                setStages(stages.map((other) => (other === one ? { ...one, at } : other)))
              }
            />
          </div>
        ))}
        <TextArea
          rows={2}
          label={t({ vi: 'Lý do (lưu vào nhật ký)', en: 'Why (kept on the trail)' })}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
        {errors.map((one) => (
          <p key={one.code + one.message} className="c-error">
            {one.message}
          </p>
        ))}
        <button
          type="submit"
          className="c-button c-primary"
          disabled={pending || reason.trim().length < 3}
        >
          {t({ vi: 'Lưu bản mới', en: 'Save the version' })}
        </button>
      </form>
    </details>
  );
}
