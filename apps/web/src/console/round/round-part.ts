import type { ConsoleRoundQuery } from '@chia-se/client';

export type ConsoleRound = NonNullable<ConsoleRoundQuery['round']>;

export interface RoundPartProps {
  round: ConsoleRound;
  onChanged: () => void;
}
