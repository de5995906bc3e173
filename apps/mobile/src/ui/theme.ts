import { Platform, useColorScheme } from 'react-native';

/** Warm paper and deep green; at least 4.5 : 1 between a text and what it stands on, in both. */
const light = {
  ground: '#FAF6EE',
  card: '#FFFFFF',
  line: '#D9D0BF',
  text: '#22281F',
  quiet: '#5A6154',
  accent: '#1F6B4F',
  onAccent: '#FFFFFF',
  accentWash: '#E1F0E6',
  warn: '#8A4B08',
  warnWash: '#FCEBD3',
  bad: '#A3281F',
  badWash: '#FBE4E1',
  bone: '#E9E1D2',
};
const dark: Palette = {
  ground: '#141812',
  card: '#1E241C',
  line: '#3A4236',
  text: '#EFEFE6',
  quiet: '#B0B8A8',
  accent: '#7FD0A8',
  onAccent: '#0E2A1D',
  accentWash: '#20382B',
  warn: '#F2BE73',
  warnWash: '#3A2C15',
  bad: '#F3A199',
  badWash: '#3D1F1C',
  bone: '#2B3228',
};

export type Palette = typeof light;

export function usePalette(): Palette {
  return useColorScheme() === 'dark' ? dark : light;
}

/** A size of text that grows with what the person has set: by itself on a phone, by rem in a browser. */
export const textSize = (points: number): number =>
  Platform.OS === 'web' ? (`${points / 16}rem` as unknown as number) : points;

/** Vietnamese stacks two signs on a letter: lines closer than this touch. */
export const textLook = (points: number) => ({
  fontSize: textSize(points),
  lineHeight: textSize(points * 1.45),
});

export const gap = { small: 8, normal: 16, large: 24 } as const;
/** What a thumb hits. */
export const target = 48;

const family =
  Platform.OS === 'web'
    ? '-apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, Helvetica, Arial, sans-serif'
    : Platform.OS === 'ios'
      ? 'System'
      : 'sans-serif';
const face = (fontWeight: '400' | '500' | '600' | '700') => ({ fontFamily: family, fontWeight });
/** Of headers and tabs: the same letters as the pages have. */
export const faces = {
  regular: face('400'),
  medium: face('500'),
  bold: face('600'),
  heavy: face('700'),
};
