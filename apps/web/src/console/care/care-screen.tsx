import { useLazyQuery } from '@apollo/client/react';
import {
  AuthorByCodeDocument,
  CareByIdDocument,
  CareByNameDocument,
  CareByNumberDocument,
} from '@chia-se/client';
import { parsePhoneNumber } from '@chia-se/locale';
import { useState } from 'react';
import { TextArea, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { Problem, Waiting } from '../parts/listing.tsx';
import { useSearch } from '../parts/place.ts';
import { tier } from '../words.ts';
import { SubscriberView } from './subscriber-view.tsx';
import { useDeedless } from './use-deedless.ts';

const code = /^[0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z]$/i;

/** Finds a subscriber by number, reference code or name, with the reason noted, and shows all in one. */
export function CareScreen() {
  const t = useSay();
  const [search, change] = useSearch();
  const [wanted, setWanted] = useState('');
  const [reason, setReason] = useState('');
  const [byNumber, number] = useLazyQuery(CareByNumberDocument, {
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
  });
  const [byId, one] = useLazyQuery(CareByIdDocument, {
    fetchPolicy: 'network-only',
    errorPolicy: 'all',
  });
  const [byName, named] = useLazyQuery(CareByNameDocument, { fetchPolicy: 'network-only' });
  const [byCode, coded] = useLazyQuery(AuthorByCodeDocument, { fetchPolicy: 'network-only' });
  const [how, setHow] = useState<'number' | 'id' | 'name' | null>(null);
  const { missing, forget, note } = useDeedless();
  const asked = search.get('id');

  const look = async () => {
    forget();
    const why = reason.trim();
    const text = wanted.trim();
    if (asked && !text) {
      setHow('id');
      await byId({ variables: { id: asked, reason: why } });
    } else if (parsePhoneNumber(text)) {
      setHow('number');
      await byNumber({ variables: { phoneNumber: text, reason: why } });
    } else if (code.test(text)) {
      setHow('id');
      const { data } = await byCode({ variables: { code: text } });
      const id = data?.feedbackByReferenceCode?.author?.id;
      if (id) await byId({ variables: { id, reason: why } });
      else note();
    } else {
      setHow('name');
      await byName({ variables: { name: text, reason: why } });
    }
  };
  const open = async (id: string) => {
    setHow('id');
    await byId({ variables: { id, reason: reason.trim() } });
  };
  const current = how === 'number' ? number : how === 'id' ? one : named;
  const loading = number.loading || one.loading || named.loading || coded.loading;
  const subscriber =
    how === 'number'
      ? number.data?.subscriberByPhoneNumber
      : how === 'id'
        ? one.data?.subscriberForCare
        : undefined;
  const names = how === 'name' ? named.data?.subscribersByName : undefined;
  const nobody =
    !loading &&
    !current.error &&
    how !== null &&
    (missing || (current.data && !subscriber && !names?.length));
  return (
    <>
      <h1>Care360</h1>
      <form
        className="c-card c-care"
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <TextField
          label={t({
            vi: 'Số điện thoại, mã góp ý hoặc tên',
            en: 'Number, reference code or name',
          })}
          hint={
            asked && !wanted
              ? t({
                  vi: 'Để trống để mở người gửi góp ý vừa xem.',
                  en: 'Leave empty to open the author you came from.',
                })
              : t({
                  vi: 'Ví dụ 0901 234 567, K7QF-2M9X-C hoặc “nguyen an”.',
                  en: 'Such as 0901 234 567, K7QF-2M9X-C or “nguyen an”.',
                })
          }
          value={wanted}
          onChange={setWanted}
          maxLength={80}
        />
        <TextArea
          rows={2}
          label={t({ vi: 'Lý do tra cứu', en: 'Why you look' })}
          hint={t({
            vi: 'Được lưu vào nhật ký cùng tên bạn.',
            en: 'Kept on the trail with your name.',
          })}
          value={reason}
          onChange={setReason}
          maxLength={500}
        />
        <button
          type="submit"
          className="c-button c-primary"
          disabled={loading || reason.trim().length < 3 || (!wanted.trim() && !asked)}
        >
          {t({ vi: 'Tra cứu', en: 'Look up' })}
        </button>
      </form>
      <div aria-live="polite">
        {loading && <Waiting />}
        {!loading && current.error && !subscriber && (
          <Problem of={{ loading, error: current.error, refetch: () => void look() }} />
        )}
        {nobody && (
          <p className="c-empty">
            {t({
              vi: 'Không tìm thấy thuê bao nào. Lượt tra cứu vẫn được lưu.',
              en: 'Nobody was found. The look-up is noted all the same.',
            })}
          </p>
        )}
      </div>
      {names && names.length > 0 && (
        <ul className="c-queue">
          {names.map((person) => (
            <li key={person.id} className="c-item">
              <button type="button" className="c-item-body" onClick={() => void open(person.id)}>
                <span className="c-item-title">{person.displayName}</span>
                <span className="c-item-facts">
                  <span>{person.phoneNumber}</span>
                  {person.membershipTier && <span>{t(tier[person.membershipTier])}</span>}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!loading && subscriber && (
        <SubscriberView
          subscriber={subscriber}
          partial={Boolean(current.error)}
          onLeave={asked ? () => change({ id: null }) : undefined}
        />
      )}
    </>
  );
}
