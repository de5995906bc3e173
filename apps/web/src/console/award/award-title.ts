import type { ConsoleAward } from './award-list.tsx';

/** What an award is for, in its own words: the opinion that won it, or the occasion of the gift. */
export const titleOf = ({ feedback, occasion }: ConsoleAward): string =>
  feedback?.title ?? occasion?.name ?? '–';
