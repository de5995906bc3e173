import type { JudgeAssignmentQuery } from '@chia-se/client';

type Criterion = NonNullable<JudgeAssignmentQuery['assignment']>['rubric']['criteria'][number];

interface ScaleProps {
  criterion: Criterion;
  value: number | undefined;
  onChange: (score: number) => void;
}

/** One criterion: what it asks, and what each level means. A digit chooses while it has the focus. */
export function Scale({ criterion, value, onChange }: ScaleProps) {
  return (
    <fieldset
      className="c-scale"
      onKeyDown={(event) => {
        const level = criterion.levels.find((one) => String(one.level) === event.key);
        if (!level || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        onChange(level.level);
        // The focus goes along: from another button of the group, Tab would come back to the chosen one.
        event.currentTarget.querySelectorAll('input')[criterion.levels.indexOf(level)]?.focus();
      }}
    >
      <legend>{criterion.name}</legend>
      <p className="c-muted">{criterion.question}</p>
      {criterion.levels.map(({ level, meaning }) => (
        <label key={level} className="c-level">
          <input
            type="radio"
            name={criterion.code}
            checked={value === level}
            onChange={() => onChange(level)}
          />
          <span>
            <b>{level}</b> {meaning}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
