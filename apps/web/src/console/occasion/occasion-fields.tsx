import type { GiftReason } from '@chia-se/client';
import { Select, TextArea, TextField } from '../parts/field.tsx';
import { useSay } from '../parts/language.tsx';
import { giftReason } from '../words.ts';
import type { OccasionDraft } from './occasion-draft.ts';

export interface DraftProps {
  draft: OccasionDraft;
  errorAt: (path: string) => string | undefined;
  onChange: (part: Partial<OccasionDraft>) => void;
}

/** What an occasion is called, why it is, and from when until when recipients choose. */
export function OccasionFields({ draft, errorAt, onChange }: DraftProps) {
  const t = useSay();
  return (
    <>
      <div className="c-fields">
        <TextField
          label={t({ vi: 'Tên dịp (tiếng Việt)', en: 'Occasion in Vietnamese' })}
          hint={t({
            vi: 'Người nhận đọc được. Xưng hô “Quý khách”.',
            en: 'Recipients read it.',
          })}
          value={draft.nameVi}
          onChange={(nameVi) => onChange({ nameVi })}
          error={errorAt('nameVi')}
          maxLength={120}
          required
        />
        <TextField
          label={t({ vi: 'Tên dịp (tiếng Anh)', en: 'Occasion in English' })}
          value={draft.nameEn}
          onChange={(nameEn) => onChange({ nameEn })}
          error={errorAt('nameEn')}
          maxLength={120}
          required
        />
        <Select
          label={t({ vi: 'Lý do tặng', en: 'Reason of the gift' })}
          value={draft.reason}
          onChange={(reason) => onChange({ reason: reason as GiftReason })}
          options={Object.entries(giftReason).map(([value, words]) => ({
            value,
            label: t(words),
          }))}
        />
      </div>
      <div className="c-fields">
        <TextField
          type="date"
          label={t({ vi: 'Báo người nhận từ ngày', en: 'Recipients are told from' })}
          value={draft.opens}
          onChange={(opens) => onChange({ opens })}
          error={errorAt('opensAt')}
          required
        />
        <TextField
          type="date"
          label={t({ vi: 'Chọn quà đến hết ngày', en: 'They choose until' })}
          value={draft.closes}
          onChange={(closes) => onChange({ closes })}
          error={errorAt('closesAt')}
          min={draft.opens}
          required
        />
      </div>
      <TextArea
        label={t({ vi: 'Căn cứ', en: 'Why for these' })}
        hint={t({ vi: 'Được ghi vào nhật ký.', en: 'Goes on the trail.' })}
        value={draft.justification}
        onChange={(justification) => onChange({ justification })}
        error={errorAt('justification')}
        maxLength={500}
        rows={2}
      />
    </>
  );
}
