import { useQuery } from '@apollo/client/react';
import {
  AwardToHandOverDocument,
  FulfilAwardDocument,
  OrderGiftAgainDocument,
  RequestHandOverCodeDocument,
  StartFulfilmentDocument,
} from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Dialog } from '../parts/dialog.tsx';
import { TextArea } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { orderStatus, provider } from '../words.ts';
import type { ConsoleAward } from './award-list.tsx';
import { TaxPart } from './tax-part.tsx';
import { WithoutCode } from './without-code.tsx';

interface HandOverProps {
  award: ConsoleAward;
  onClose: () => void;
  onChanged: () => void;
}

/** Where the gift goes, where its order stands, and the two steps of handing it over. */
export function HandOver({ award, onClose, onChanged }: HandOverProps) {
  const t = useSay();
  const { dong } = useFormat();
  const [note, setNote] = useState('');
  const [code, setCode] = useState('');
  const ask = useDeed(RequestHandOverCodeDocument);
  const { data, loading, error, refetch } = useQuery(AwardToHandOverDocument, {
    variables: { id: award.id },
    fetchPolicy: 'network-only',
  });
  const start = useDeed(StartFulfilmentDocument);
  const fulfil = useDeed(FulfilAwardDocument);
  const again = useDeed(OrderGiftAgainDocument);
  const now = data?.award;
  const order = now?.giftOrder;
  const awardId = award.id;
  const after = (done: unknown) => {
    if (!done) return;
    onChanged();
    void refetch();
  };
  return (
    <Dialog
      title={t(
        { vi: 'Trao quà: {name}', en: 'Hand over: {name}' },
        { name: award.giftOption?.name ?? award.prize.name },
      )}
      onClose={onClose}
    >
      <Listing
        of={{ loading, error, refetch }}
        count={now ? 1 : data ? 0 : undefined}
        empty={t({ vi: 'Không có giải này.', en: 'No such award.' })}
      >
        <dl className="c-facts">
          <div>
            <dt>{t({ vi: 'Người nhận', en: 'Recipient' })}</dt>
            <dd>{now?.delivery?.recipientName ?? '–'}</dd>
          </div>
          <div>
            <dt>{t({ vi: 'Điện thoại', en: 'Phone' })}</dt>
            <dd>{now?.delivery?.phoneNumber ?? '–'}</dd>
          </div>
          <div>
            <dt>{t({ vi: 'Địa chỉ', en: 'Address' })}</dt>
            <dd>{now?.delivery?.address ?? '–'}</dd>
          </div>
          <div>
            <dt>{t({ vi: 'Thuế khấu trừ trước khi trao', en: 'Tax withheld before' })}</dt>
            <dd>{dong(award.taxWithheld)}</dd>
          </div>
        </dl>
        {order && (
          <p>
            {t(provider[order.provider])}: {t(orderStatus[order.status])}. {order.refusal}
            {order.status === 'REFUSED' && (
              <button
                type="button"
                className="c-button"
                disabled={again.pending}
                onClick={() =>
                  void again
                    .run({ input: { awardId } }, t({ vi: 'Đã đặt lại.', en: 'Ordered again.' }))
                    .then(after)
                }
              >
                {t({ vi: 'Đặt lại quà', en: 'Order again' })}
              </button>
            )}
          </p>
        )}
        {[...start.errors, ...fulfil.errors, ...again.errors, ...ask.errors].map((one) => (
          <p key={one.message} className="c-error">
            {one.message}
          </p>
        ))}
        <TaxPart award={award} />
        {now?.status === 'FULFILLING' && <WithoutCode awardId={awardId} />}
        {now?.status === 'CLAIMED' && (
          <div className="c-actions">
            <button type="button" className="c-button" onClick={onClose}>
              {t({ vi: 'Đóng', en: 'Close' })}
            </button>
            <button
              type="button"
              className="c-button c-primary"
              disabled={start.pending}
              onClick={() =>
                void start
                  .run(
                    { input: { awardId } },
                    t({ vi: 'Quà do bạn phụ trách từ lúc này.', en: 'The gift is in your hands.' }),
                  )
                  .then(after)
              }
            >
              {t({ vi: 'Bắt đầu giao', en: 'Send on its way' })}
            </button>
          </div>
        )}
        {now?.status === 'FULFILLING' && (
          <form
            method="dialog"
            onSubmit={(event) => {
              event.preventDefault();
              void fulfil
                .run(
                  { input: { awardId, handOverNote: note, code: code.trim() || null } },
                  t({ vi: 'Đã ghi nhận trao quà.', en: 'The hand-over is recorded.' }),
                )
                .then((done) => {
                  if (done) {
                    onChanged();
                    onClose();
                  }
                });
            }}
          >
            <button
              type="button"
              className="c-button"
              disabled={ask.pending}
              onClick={() =>
                void ask.run(
                  { input: { awardId } },
                  t({ vi: 'Đã gửi mã cho khách hàng.', en: 'The winner was sent a code.' }),
                )
              }
            >
              {t({ vi: 'Gửi mã ký nhận', en: 'Send the winner a code' })}
            </button>
            <TextArea
              label={t({ vi: 'Mã khách hàng đọc', en: 'Code that the winner tells' })}
              value={code}
              onChange={setCode}
              error={fulfil.errorOf('code')}
              maxLength={12}
            />
            <TextArea
              label={t({ vi: 'Trao thế nào, cho ai', en: 'How and to whom' })}
              value={note}
              onChange={setNote}
              error={fulfil.errorOf('handOverNote')}
              maxLength={500}
            />
            <div className="c-actions">
              <button type="button" className="c-button" onClick={onClose}>
                {t({ vi: 'Đóng', en: 'Close' })}
              </button>
              <button
                type="submit"
                className="c-button c-primary"
                disabled={fulfil.pending || note.trim().length < 3}
              >
                {t({ vi: 'Ghi nhận đã trao', en: 'Record the hand-over' })}
              </button>
            </div>
          </form>
        )}
        {now?.status === 'FULFILLED' && <p>{t({ vi: 'Đã trao.', en: 'Handed over.' })}</p>}
      </Listing>
    </Dialog>
  );
}
