import css from './ui.module.css';

/** How far something is: `value` of `max`, or on its way when there is no value. */
export function Progress({
  label,
  value,
  max = 1,
}: {
  label: string;
  value?: number;
  max?: number;
}) {
  return <progress className={css['progress']} aria-label={label} value={value} max={max} />;
}
