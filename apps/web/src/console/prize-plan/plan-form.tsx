import { useQuery } from '@apollo/client/react';
import {
  ChangePrizePlanDocument,
  ConsoleVoucherPoolsDocument,
  CreatePrizePlanDocument,
  type UserError,
} from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { TextArea, TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { draftOf, inputOf, newPrize, type Plan, worthOf } from './plan-draft.ts';
import { PrizeFields } from './prize-fields.tsx';

interface PlanFormProps {
  periodId: string;
  plan: Plan | null | undefined;
  onDone: () => void;
  onClose: () => void;
}

/** The next version of a plan in writing. What is refused stays on the page, each fault at its field. */
export function PlanForm({ periodId, plan, onDone, onClose }: PlanFormProps) {
  const t = useSay();
  const { dong } = useFormat();
  const change = useDeed(ChangePrizePlanDocument);
  const create = useDeed(CreatePrizePlanDocument);
  const [draft, setDraft] = useState(() => draftOf(plan));
  const [reason, setReason] = useState('');
  const { data } = useQuery(ConsoleVoucherPoolsDocument);
  const pools = data?.voucherPools.edges.map(({ node }) => node) ?? [];
  const errors: readonly UserError[] = [...change.errors, ...create.errors];
  const errorAt = (path: string) =>
    errors.find(({ field }) => field?.join('.') === `input.${path}`)?.message;
  const set = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const worth = worthOf(draft);
  const budget = Number(draft.budget) || 0;
  const move = (from: number, by: -1 | 1) => {
    const prizes = [...draft.prizes];
    const [prize] = prizes.splice(from, 1);
    if (prize) prizes.splice(from + by, 0, prize);
    set({ prizes });
  };
  const save = async () => {
    const said = t({ vi: 'Đã lưu phiên bản mới.', en: 'The new version is in place.' });
    const input = { plan: inputOf(draft), reason };
    const done = plan
      ? await change.run({ input: { ...input, prizePlanId: plan.id } }, said)
      : await create.run({ input: { ...input, periodId } }, said);
    if (done) onDone();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {errors.map(({ message }) => (
        <p key={message} className="c-error">
          {message}
        </p>
      ))}
      <div className="c-fields">
        <TextField
          type="number"
          label={t({ vi: 'Ngân sách (đồng)', en: 'Budget (đồng)' })}
          hint={dong(budget)}
          value={draft.budget}
          onChange={(value) => set({ budget: value })}
          error={errorAt('plan.budget')}
          min={1}
          required
        />
        <TextField
          type="number"
          label={t({ vi: 'Mỗi thuê bao trúng tối đa', en: 'Wins of one subscriber' })}
          value={draft.winsPerSubscriber}
          onChange={(winsPerSubscriber) => set({ winsPerSubscriber })}
          error={errorAt('plan.winsPerSubscriber')}
          min={1}
          max={100}
          required
        />
      </div>
      <div className="c-fields">
        <TextArea
          label={t({ vi: 'Mô tả tiếng Việt', en: 'Description in Vietnamese' })}
          value={draft.descriptionVi}
          onChange={(descriptionVi) => set({ descriptionVi })}
          error={errorAt('plan.descriptionVi')}
          maxLength={1000}
        />
        <TextArea
          label={t({ vi: 'Mô tả tiếng Anh', en: 'Description in English' })}
          value={draft.descriptionEn}
          onChange={(descriptionEn) => set({ descriptionEn })}
          error={errorAt('plan.descriptionEn')}
          maxLength={1000}
        />
      </div>
      {draft.prizes.map((prize, index) => (
        <PrizeFields
          key={prize.key}
          place={index + 1}
          last={index === draft.prizes.length - 1}
          prize={prize}
          pools={pools}
          errorAt={(path) => errorAt(`plan.prizes.${index}.${path}`)}
          onChange={(changed) =>
            set({ prizes: draft.prizes.map((one) => (one === prize ? changed : one)) })
          }
          onMove={(by) => move(index, by)}
          onRemove={() => set({ prizes: draft.prizes.filter((one) => one !== prize) })}
        />
      ))}
      <div className="c-row">
        <button
          type="button"
          className="c-button"
          disabled={draft.prizes.length >= 20}
          onClick={() => set({ prizes: [...draft.prizes, newPrize()] })}
        >
          {t({ vi: '+ Thêm giải', en: '+ Add a prize' })}
        </button>
      </div>
      <p className={worth > budget ? 'c-error' : 'c-muted'} role="status">
        {t(
          {
            vi: 'Tổng trị giá các giải: {worth} trên ngân sách {budget}.',
            en: 'All prizes together: {worth} of a budget of {budget}.',
          },
          { worth: dong(worth), budget: dong(budget) },
        )}{' '}
        {worth > budget &&
          t({
            vi: 'Vượt ngân sách: các giải xếp sau sẽ không được trao.',
            en: 'Over budget: the prizes further down will not be given.',
          })}
      </p>
      <TextArea
        label={t({ vi: 'Lý do thay đổi', en: 'Why it changes' })}
        hint={t({ vi: 'Được ghi vào nhật ký.', en: 'Goes on the trail.' })}
        value={reason}
        onChange={setReason}
        error={errorAt('reason')}
        maxLength={500}
        rows={2}
      />
      <div className="c-row">
        <button type="button" className="c-button" onClick={onClose}>
          {t({ vi: 'Bỏ thay đổi', en: 'Discard' })}
        </button>
        <button
          type="submit"
          className="c-button c-primary"
          disabled={change.pending || create.pending || !reason.trim()}
        >
          {t({ vi: 'Lưu phiên bản mới', en: 'Save as a new version' })}
        </button>
      </div>
    </form>
  );
}
