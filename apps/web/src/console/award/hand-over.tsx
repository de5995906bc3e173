import { useQuery } from '@apollo/client/react';
import {
  AwardToHandOverDocument,
  OrderGiftAgainDocument,
  StartFulfilmentDocument,
} from '@chia-se/client';
import { useDeed } from '../parts/deed.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import type { ConsoleAward } from './award-list.tsx';
import { GiftParts } from './gift-parts.tsx';
import { HandOverForm } from './hand-over-form.tsx';
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
  const { data, loading, error, refetch } = useQuery(AwardToHandOverDocument, {
    variables: { id: award.id },
    fetchPolicy: 'network-only',
    // The provider takes its time, and tells nobody but the platform.
    pollInterval: 5_000,
  });
  const start = useDeed(StartFulfilmentDocument);
  const again = useDeed(OrderGiftAgainDocument);
  const now = data?.award;
  const byHand = (now?.giftParts ?? []).some(
    ({ order, hasArrived }) => !hasArrived && (!order || order.status === 'REFUSED'),
  );
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
        {now?.status !== 'CLAIMED' && (
          <GiftParts
            parts={now?.giftParts ?? []}
            pending={again.pending}
            onOrderAgain={() =>
              void again
                .run({ input: { awardId } }, t({ vi: 'Đã đặt lại.', en: 'Ordered again.' }))
                .then(after)
            }
          />
        )}
        {[...start.errors, ...again.errors].map((one) => (
          <p key={one.message} className="c-error">
            {one.message}
          </p>
        ))}
        <TaxPart award={award} />
        {now?.status === 'FULFILLING' && byHand && <WithoutCode awardId={awardId} />}
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
        {now?.status === 'FULFILLING' && byHand && (
          <HandOverForm
            awardId={awardId}
            onClose={onClose}
            onDone={() => {
              onChanged();
              onClose();
            }}
          />
        )}
        {now?.status === 'FULFILLING' && !byHand && (
          <>
            <p className="c-why">
              {t({
                vi: 'Nhà cung cấp đang giao quà. Khi quà đến nơi, hệ thống tự ghi nhận; không trao bằng tay nữa.',
                en: 'The provider is bringing it. Once it is there, that is recorded by itself; nobody hands it over.',
              })}
            </p>
            <div className="c-actions">
              <button type="button" className="c-button" onClick={onClose}>
                {t({ vi: 'Đóng', en: 'Close' })}
              </button>
            </div>
          </>
        )}
        {now?.status === 'FULFILLED' && <p>{t({ vi: 'Đã trao.', en: 'Handed over.' })}</p>}
      </Listing>
    </Dialog>
  );
}
