import { refusals } from '@chia-se/subgraph-kit';

export const refuseFulfilment = refusals({
  HAND_OVER_NOTE_INVALID: {
    vi: 'Hãy ghi cách thức bàn giao quà, từ 5 đến {most} ký tự.',
    en: 'Say how the gift was handed over, in 5 to {most} characters.',
  },
});
