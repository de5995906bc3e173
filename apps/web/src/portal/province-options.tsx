import { compareVietnamese, provinces } from '@chia-se/locale';
import { useTranslation } from 'react-i18next';
import { language } from '../app/i18n.ts';

/** The provinces by name, under what stands for none. */
export function ProvinceOptions({ none }: { none: string }) {
  useTranslation();
  const chosen = language();
  const sorted = Object.entries(provinces).sort(([, a], [, b]) =>
    compareVietnamese(a[chosen], b[chosen]),
  );
  return (
    <>
      <option value="">{none}</option>
      {sorted.map(([code, name]) => (
        <option key={code} value={code}>
          {name[chosen]}
        </option>
      ))}
    </>
  );
}
