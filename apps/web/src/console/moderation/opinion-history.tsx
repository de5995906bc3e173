import type { ConsoleOpinionQuery } from '@chia-se/client';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { eventKind, feedbackStatus } from '../words.ts';

type Opinion = NonNullable<ConsoleOpinionQuery['feedback']>;

/** What became of an opinion: its timeline, the answers, and what it said before. */
export function OpinionHistory({ opinion }: { opinion: Opinion }) {
  const t = useSay();
  const { dateTime, date } = useFormat();
  return (
    <>
      {opinion.responses.length > 0 && (
        <section>
          <h3>{t({ vi: 'Trả lời chính thức', en: 'Official answers' })}</h3>
          {opinion.responses.map((response) => (
            <blockquote key={response.id} className="c-answer">
              <p className="c-body">{response.body}</p>
              <footer>
                {dateTime(response.respondedAt)}
                {response.deliverBy &&
                  ` · ${t({ vi: 'hẹn xong {when}', en: 'promised by {when}' }, { when: date(response.deliverBy) })}`}
              </footer>
            </blockquote>
          ))}
        </section>
      )}
      <section>
        <h3>{t({ vi: 'Diễn biến', en: 'Timeline' })}</h3>
        <ol className="c-timeline">
          {opinion.timeline.map((event) => (
            <li key={`${event.at} ${event.kind} ${event.status}`}>
              <strong>
                {event.kind === 'STATUS'
                  ? t(feedbackStatus[event.status])
                  : t(eventKind[event.kind])}
              </strong>
              <span>{dateTime(event.at)}</span>
              {event.note && <p>{event.note}</p>}
            </li>
          ))}
        </ol>
      </section>
      {(opinion.revisions?.length ?? 0) > 0 && (
        <details>
          <summary>{t({ vi: 'Nội dung trước khi sửa', en: 'What it said before' })}</summary>
          {opinion.revisions?.map((revision) => (
            <blockquote key={revision.number} className="c-answer">
              <strong>{revision.title}</strong>
              <p className="c-body">{revision.body}</p>
              <footer>{dateTime(revision.replacedAt)}</footer>
            </blockquote>
          ))}
        </details>
      )}
    </>
  );
}
