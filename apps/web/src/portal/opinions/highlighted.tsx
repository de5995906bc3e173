import css from '../portal.module.css';

/** A text with the stretches that were found marked. */
export function Highlighted({
  text,
  spans,
}: {
  text: string;
  spans: readonly { start: number; end: number }[];
}) {
  const parts = spans.map(({ start, end }, n) => (
    <span key={start}>
      {text.slice(spans[n - 1]?.end ?? 0, start)}
      <mark className={css['mark']}>{text.slice(start, end)}</mark>
    </span>
  ));
  return (
    <>
      {parts}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}
