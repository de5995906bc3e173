import type { ReactNode } from 'react';
import { Text, type TextProps } from 'react-native';
import { textLook, usePalette } from './theme.ts';

interface WordsProps extends TextProps {
  children: ReactNode;
}

export function Title({ children, style, ...rest }: WordsProps) {
  const { text } = usePalette();
  const look = { color: text, ...textLook(24), fontWeight: '700' as const };
  return (
    <Text role="heading" aria-level={1} style={[look, style]} {...rest}>
      {children}
    </Text>
  );
}

export function Heading({ children, style, ...rest }: WordsProps) {
  const { text } = usePalette();
  const look = { color: text, ...textLook(18), fontWeight: '600' as const };
  return (
    <Text role="heading" aria-level={2} style={[look, style]} {...rest}>
      {children}
    </Text>
  );
}

export function Body({ children, style, ...rest }: WordsProps) {
  const { text } = usePalette();
  return (
    <Text style={[{ color: text, ...textLook(16) }, style]} {...rest}>
      {children}
    </Text>
  );
}

export function Quiet({ children, style, ...rest }: WordsProps) {
  const { quiet } = usePalette();
  return (
    <Text style={[{ color: quiet, ...textLook(14) }, style]} {...rest}>
      {children}
    </Text>
  );
}
