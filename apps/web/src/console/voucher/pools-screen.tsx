import { useQuery } from '@apollo/client/react';
import { ConsoleVoucherPoolsDocument, type ConsoleVoucherPoolsQuery } from '@chia-se/client';
import { useState } from 'react';
import { Chip } from '../parts/chip.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Listing } from '../parts/listing.tsx';
import { useSearch } from '../parts/place.ts';
import { useStaff } from '../staff.tsx';
import { AddCodes } from './add-codes.tsx';
import { CreatePool } from './create-pool.tsx';
import { RevokeCodes } from './revoke-codes.tsx';
import { StockTable } from './stock-table.tsx';

export type Pool = ConsoleVoucherPoolsQuery['voucherPools']['edges'][number]['node'];
type Shown = { deed: 'CREATE' } | { deed: 'ADD' | 'REVOKE'; pool: Pool };

/** Stocks of voucher codes: how many stand where, never which. */
export function PoolsScreen() {
  const t = useSay();
  const { may } = useStaff();
  const { dong, date } = useFormat();
  const [search, change] = useSearch();
  const [shown, setShown] = useState<Shown | null>(null);
  const { data, previousData, loading, error, refetch, fetchMore } = useQuery(
    ConsoleVoucherPoolsDocument,
    { fetchPolicy: 'cache-and-network' },
  );
  const page = (data ?? previousData)?.voucherPools;
  const lowOnly = search.get('low') === '1';
  const pools = page?.edges.map(({ node }) => node).filter(({ isLow }) => isLow || !lowOnly);
  const close = () => setShown(null);
  const addLabel = ({ source }: Pool) =>
    source === 'IMPORTED'
      ? t({ vi: 'Nhập mã từ tệp', en: 'Import from a file' })
      : t({ vi: 'Tạo thêm mã', en: 'Make codes' });
  const revokeLabel = t({ vi: 'Thu hồi', en: 'Revoke' });
  const manages = may('voucher:manage');
  return (
    <>
      <header className="c-head">
        <h1>{t({ vi: 'Kho mã quà', en: 'Voucher pools' })}</h1>
        {manages && (
          <button
            type="button"
            className="c-button c-primary"
            onClick={() => setShown({ deed: 'CREATE' })}
          >
            {t({ vi: 'Tạo kho', en: 'New pool' })}
          </button>
        )}
      </header>
      <p className="c-muted">
        {t({
          vi: 'Mã được mã hoá ngay khi nhập và chỉ hiện một lần cho người trúng giải; nhân viên không xem được.',
          en: 'Codes are sealed as they come in and shown once, to the winner; no staff can read them.',
        })}
      </p>
      <div className="c-toolbar">
        <label className="c-check">
          <input
            type="checkbox"
            checked={lowOnly}
            onChange={(event) => change({ low: event.target.checked ? '1' : null })}
          />
          {t({ vi: 'Chỉ kho sắp hết', en: 'Running low only' })}
        </label>
      </div>
      <Listing
        of={{ loading, error, refetch }}
        count={pools?.length === 0 && page?.pageInfo.hasNextPage ? 1 : pools?.length}
        empty={
          lowOnly
            ? t({ vi: 'Không có kho nào sắp hết mã.', en: 'No pool is running low.' })
            : t({ vi: 'Chưa có kho mã quà nào.', en: 'There is no voucher pool yet.' })
        }
        more={{
          has: page?.pageInfo.hasNextPage ?? false,
          load: () => fetchMore({ variables: { after: page?.pageInfo.endCursor } }),
        }}
      >
        {pools?.map((pool) => (
          <article key={pool.id} className="c-card c-spaced">
            <header className="c-head">
              <h2>{pool.name}</h2>
              {pool.isLow && <Chip tone="warn">{t({ vi: 'Sắp hết mã', en: 'Running low' })}</Chip>}
            </header>
            <p className="c-muted">
              {t(
                {
                  vi: 'Mệnh giá {value}, {source}, tạo ngày {date}.',
                  en: 'Worth {value}, {source}, made {date}.',
                },
                {
                  value: dong(pool.faceValue),
                  source:
                    pool.source === 'IMPORTED'
                      ? t({ vi: 'mã của đối tác', en: 'codes of a partner' })
                      : t({ vi: 'mã do hệ thống tạo', en: 'codes made here' }),
                  date: date(pool.createdAt),
                },
              )}
            </p>
            <StockTable pool={pool} />
            {manages && (
              <div className="c-row">
                <button
                  type="button"
                  className="c-button"
                  aria-label={`${addLabel(pool)}: ${pool.name}`}
                  onClick={() => setShown({ deed: 'ADD', pool })}
                >
                  {addLabel(pool)}
                </button>
                <button
                  type="button"
                  className="c-button"
                  aria-label={`${revokeLabel}: ${pool.name}`}
                  onClick={() => setShown({ deed: 'REVOKE', pool })}
                >
                  {revokeLabel}
                </button>
              </div>
            )}
          </article>
        ))}
      </Listing>
      {shown?.deed === 'CREATE' && (
        <CreatePool
          onClose={close}
          onDone={() => {
            close();
            void refetch();
          }}
        />
      )}
      {shown?.deed === 'ADD' && <AddCodes pool={shown.pool} onClose={close} />}
      {shown?.deed === 'REVOKE' && <RevokeCodes pool={shown.pool} onClose={close} />}
    </>
  );
}
