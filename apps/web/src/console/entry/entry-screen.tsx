import { useLazyQuery } from '@apollo/client/react';
import { CallerByNumberDocument } from '@chia-se/client';
import { parsePhoneNumber } from '@chia-se/locale';
import { useState } from 'react';
import { TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { Problem } from '../parts/listing.tsx';
import { EntryForm } from './entry-form.tsx';

/** The call centre writes an opinion down for somebody who calls: first who, then what. */
export function EntryScreen() {
  const t = useSay();
  const [number, setNumber] = useState('');
  const [mistake, setMistake] = useState<string>();
  const [code, setCode] = useState<string | null>(null);
  const [find, found] = useLazyQuery(CallerByNumberDocument, { fetchPolicy: 'network-only' });
  const [asked, setAsked] = useState(false);
  const caller = asked ? found.data?.subscriberByPhoneNumber : null;
  const look = async () => {
    const phoneNumber = number.trim();
    setCode(null);
    if (!parsePhoneNumber(phoneNumber)) {
      setAsked(false);
      setMistake(
        t({ vi: 'Đây không phải số điện thoại di động.', en: 'This is no mobile number.' }),
      );
      return;
    }
    setMistake(undefined);
    const reason = t({
      vi: 'Nhập góp ý thay người gọi',
      en: 'Writes an opinion down for a caller',
    });
    await find({ variables: { phoneNumber, reason } });
    setAsked(true);
  };
  return (
    <div className="c-narrow">
      <h1>{t({ vi: 'Nhập góp ý thay người gọi', en: 'Write down for a caller' })}</h1>
      <form
        className="c-card c-spaced"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <TextField
          type="tel"
          label={t({ vi: 'Số điện thoại của người gọi', en: 'The caller’s number' })}
          hint={t({
            vi: 'Ví dụ 0901 234 567. Việc tra cứu được ghi vào nhật ký.',
            en: 'Such as 0901 234 567. The look-up goes on the trail.',
          })}
          value={number}
          onChange={setNumber}
          error={mistake}
          maxLength={20}
          required
        />
        <button type="submit" className="c-button c-primary" disabled={found.loading}>
          {found.loading ? t({ vi: 'Đang tìm…', en: 'Looking…' }) : t({ vi: 'Tìm', en: 'Find' })}
        </button>
      </form>
      {found.error && asked && <Problem of={{ ...found, refetch: () => look() }} />}
      {asked && !found.loading && !found.error && !caller && (
        <p className="c-empty" role="status">
          {t({
            vi: 'Không có thuê bao nào đang giữ số này.',
            en: 'No subscription holds this number.',
          })}
        </p>
      )}
      {code && (
        <p className="c-card c-spaced" role="status">
          {t({
            vi: 'Đã ghi nhận. Đọc mã này cho người gọi:',
            en: 'Written down. Read this code out:',
          })}{' '}
          <strong className="c-code">{code}</strong>
        </p>
      )}
      {caller && (
        <EntryForm
          key={caller.id}
          caller={caller}
          onDone={(referenceCode) => {
            setCode(referenceCode);
            setAsked(false);
            setNumber('');
          }}
        />
      )}
    </div>
  );
}
