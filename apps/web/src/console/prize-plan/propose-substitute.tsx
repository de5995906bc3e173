import { useQuery } from '@apollo/client/react';
import { ConsoleVoucherPoolsDocument, ProposeSubstituteDocument } from '@chia-se/client';
import { useState } from 'react';
import { useDeed } from '../parts/deed.ts';
import { Select, TextArea, TextField } from '../parts/field.tsx';
import { useFormat } from '../parts/format.ts';
import { useSay } from '../parts/language.tsx';
import { GiftFields } from './gift-fields.tsx';
import { giftInputOf, newGift, type Plan } from './plan-draft.ts';

/** Proposes what stands in for a gift of a frozen plan. */
export function ProposeSubstitute({ plan, onDone }: { plan: Plan; onDone: () => void }) {
  const t = useSay();
  const { dong } = useFormat();
  const propose = useDeed(ProposeSubstituteDocument);
  const [giftOptionId, setGiftOptionId] = useState('');
  const [gift, setGift] = useState(newGift);
  const [value, setValue] = useState('');
  const [reason, setReason] = useState('');
  const { data } = useQuery(ConsoleVoucherPoolsDocument);
  const pools = data?.voucherPools.edges.map(({ node }) => node) ?? [];
  const gifts = plan.prizes.flatMap((prize) =>
    prize.giftOptions
      .filter(({ isAvailable }) => isAvailable)
      .map(({ id, name }) => ({ id, label: `${name} (${dong(prize.value)})`, prize })),
  );
  const lost = gifts.find(({ id }) => id === giftOptionId);
  const choose = (id: string) => {
    setGiftOptionId(id);
    const found = gifts.find((one) => one.id === id);
    if (found && !value) setValue(String(found.prize.value));
  };
  const submit = async () => {
    const done = await propose.run(
      {
        input: {
          giftOptionId,
          reason,
          value: Number(value),
          substitute: giftInputOf(gift),
        },
      },
      t({ vi: 'Đã đề xuất. Chờ người khác duyệt.', en: 'Proposed. Somebody else must approve.' }),
    );
    if (!done) return;
    setGiftOptionId('');
    setGift(newGift());
    setValue('');
    setReason('');
    onDone();
  };
  return (
    <details>
      <summary>{t({ vi: 'Đề xuất quà thay thế', en: 'Propose a substitute' })}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (lost) void submit();
        }}
      >
        {propose.errors.map(({ message }) => (
          <p key={message} className="c-error">
            {message}
          </p>
        ))}
        <div className="c-fields">
          <Select
            label={t({ vi: 'Quà không còn', en: 'The gift that is gone' })}
            value={giftOptionId}
            onChange={choose}
            none={t({ vi: 'Chọn…', en: 'Choose…' })}
            options={gifts.map(({ id, label }) => ({ value: id, label }))}
          />
          <TextField
            type="number"
            label={t({ vi: 'Trị giá quà thay thế (đồng)', en: 'Worth of the substitute (đồng)' })}
            hint={
              lost
                ? t(
                    { vi: 'Ít nhất {value}.', en: 'At least {value}.' },
                    { value: dong(lost.prize.value) },
                  )
                : undefined
            }
            value={value}
            onChange={setValue}
            error={propose.errorOf('value')}
            min={1}
            required
          />
        </div>
        <GiftFields
          label={t({ vi: 'Quà thay thế', en: 'Substitute' })}
          gift={gift}
          pools={pools}
          errorAt={(path) => (path ? propose.errorOf(path) : undefined)}
          onChange={setGift}
        />
        <TextArea
          label={t({ vi: 'Vì sao quà không còn', en: 'Why the gift is gone' })}
          hint={t({
            vi: 'Ít nhất 10 ký tự; được ghi vào nhật ký.',
            en: 'At least 10 characters; goes on the trail.',
          })}
          value={reason}
          onChange={setReason}
          error={propose.errorOf('reason')}
          maxLength={500}
          rows={2}
        />
        <button
          type="submit"
          className="c-button c-primary"
          disabled={propose.pending || !lost || reason.trim().length < 10}
        >
          {t({ vi: 'Đề xuất', en: 'Propose' })}
        </button>
      </form>
    </details>
  );
}
