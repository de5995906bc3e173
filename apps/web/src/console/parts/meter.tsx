import { useFormat } from './format.ts';

/** How much of something is done, in numbers and as a bar. */
export function Meter({ label, value, of }: { label: string; value: number; of: number }) {
  const { number } = useFormat();
  const share = of > 0 ? value / of : 0;
  return (
    <div className="c-meter">
      <span>
        {label}: <strong>{number(value)}</strong> / {number(of)}
      </span>
      <progress max={1} value={share} aria-label={label} />
    </div>
  );
}
