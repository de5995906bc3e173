import { useQuery } from '@apollo/client/react';
import {
  ExportFeedbackDocument,
  ExportProgressDocument,
  type FeedbackExportFormat,
  type FeedbackStatus,
} from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';

interface Running {
  id: string;
  url: string;
}

/** Downloads what the filters show, and says how far the file is while it is written. */
export function ExportButton({ topic, status }: { topic: string; status: string }) {
  const t = useSay();
  const { run, pending } = useDeed(ExportFeedbackDocument);
  const [running, setRunning] = useState<Running | null>(null);
  const begin = async (format: FeedbackExportFormat) => {
    const done = await run({
      input: {
        format,
        topic: topic || null,
        status: status ? [status as FeedbackStatus] : null,
      },
    });
    if (!done?.feedbackExport || !done.url) return;
    setRunning({ id: done.feedbackExport.id, url: done.url });
    const link = document.createElement('a');
    link.href = done.url;
    link.download = '';
    link.click();
  };
  return (
    <div className="c-row">
      <button
        type="button"
        className="c-button"
        disabled={pending}
        onClick={() => void begin('XLSX')}
      >
        {t({ vi: 'Xuất Excel', en: 'Export Excel' })}
      </button>
      <button
        type="button"
        className="c-button"
        disabled={pending}
        onClick={() => void begin('CSV')}
      >
        {t({ vi: 'Xuất CSV', en: 'Export CSV' })}
      </button>
      {running && <Progress key={running.id} id={running.id} />}
    </div>
  );
}

function Progress({ id }: { id: string }) {
  const t = useSay();
  const { number } = useFormat();
  const [settled, setSettled] = useState(false);
  const { data } = useQuery(ExportProgressDocument, {
    variables: { id },
    pollInterval: settled ? 0 : 1_000,
    fetchPolicy: 'network-only',
  });
  const state = data?.feedbackExport?.state;
  if (!settled && (state === 'DONE' || state === 'BROKEN')) setSettled(true);
  const rows = number(data?.feedbackExport?.rowsWritten ?? 0);
  return (
    <span role="status" className="c-progress-text">
      {state === 'DONE' && t({ vi: 'Xong: {rows} dòng', en: 'Done: {rows} rows' }, { rows })}
      {state === 'BROKEN' &&
        t({ vi: 'Tệp bị ngắt. Hãy xuất lại.', en: 'The file broke off. Export again.' })}
      {state !== 'DONE' &&
        state !== 'BROKEN' &&
        t({ vi: 'Đang ghi: {rows} dòng…', en: 'Writing: {rows} rows…' }, { rows })}
    </span>
  );
}
