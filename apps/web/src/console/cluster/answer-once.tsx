import { useQuery } from '@apollo/client/react';
import { ConsoleOpinionDocument } from '@chia-se/client';
import { AnswerForm } from '../moderation/answer-form.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { useStaff } from '../staff.tsx';

/** The answer that the credited opinion got, which reaches all that are merged into it. */
export function AnswerOnce({ id, apart }: { id: string; apart: number }) {
  const t = useSay();
  const { may } = useStaff();
  const { dateTime } = useFormat();
  const { data, loading, error, refetch } = useQuery(ConsoleOpinionDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  });
  const opinion = data?.feedback;
  return (
    <section className="c-apart">
      <h2>{t({ vi: 'Trả lời một lần cho mọi người', en: 'Answer once for everyone' })}</h2>
      <p className="c-muted">
        {apart > 0
          ? t(
              {
                vi: 'Câu trả lời đến người gửi của mọi góp ý đã gộp. Còn {count} góp ý chưa gộp sẽ không nhận được.',
                en: 'The answer reaches the authors of all that is merged. {count} that stand apart will not get it.',
              },
              { count: apart },
            )
          : t({
              vi: 'Câu trả lời đến người gửi của mọi góp ý trong cụm.',
              en: 'The answer reaches every author of the cluster.',
            })}
      </p>
      <Listing of={{ loading, error, refetch }} count={opinion ? 1 : undefined} empty={null}>
        {opinion?.responses.map((response) => (
          <blockquote key={response.id} className="c-answer">
            <p>{response.body}</p>
            <footer>{dateTime(response.respondedAt)}</footer>
          </blockquote>
        ))}
        {opinion && may('feedback:respond') && <AnswerForm id={id} status={opinion.status} />}
      </Listing>
    </section>
  );
}
