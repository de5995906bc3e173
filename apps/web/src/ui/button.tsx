import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import { buttonClass } from './button-class.ts';

/** `warm` once a screen at the most: for what the screen is there for. */
export type Look = 'strong' | 'quiet' | 'warm' | 'danger' | 'plain';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  look?: Look;
}

/** Something that is done when it is pressed. `isPending` while it is being done: it keeps the focus and does nothing. */
export function Button({ look = 'strong', isPending = false, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      {...(isPending ? { onPress: () => undefined, type: 'button' as const } : {})}
      className={buttonClass}
      data-look={look}
      data-busy={isPending || undefined}
    />
  );
}
