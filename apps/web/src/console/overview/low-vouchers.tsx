import { useQuery } from '@apollo/client/react';
import { LowVoucherPoolsDocument } from '@chia-se/client';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { Table } from '../parts/table.tsx';

/** Voucher pools that need more codes soon; nothing where there are none. */
export function LowVouchers() {
  const t = useSay();
  const { number, dong } = useFormat();
  const { data } = useQuery(LowVoucherPoolsDocument, {
    fetchPolicy: 'cache-and-network',
    pollInterval: 60_000,
  });
  const pools = data?.voucherPools.edges.map(({ node }) => node) ?? [];
  const caption = t({ vi: 'Kho mã quà sắp hết', en: 'Voucher pools running low' });
  return (
    <section role="status">
      {pools.length > 0 && (
        <>
          <h2>{caption}</h2>
          <p>
            {t({
              vi: 'Người trúng giải không nhận được quà ở kho đã hết mã. Hãy nhập thêm mã.',
              en: 'Winners can’t claim a voucher whose codes are used up. Add codes.',
            })}
          </p>
          <Table
            caption={caption}
            rows={pools}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'pool',
                label: t({ vi: 'Kho', en: 'Pool' }),
                head: true,
                cell: (row) => row.name,
              },
              {
                key: 'value',
                label: t({ vi: 'Mệnh giá', en: 'Face value' }),
                numeric: true,
                cell: (row) => dong(row.faceValue),
              },
              {
                key: 'left',
                label: t({ vi: 'Còn lại', en: 'Left' }),
                numeric: true,
                cell: (row) => number(row.stock.available),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}
