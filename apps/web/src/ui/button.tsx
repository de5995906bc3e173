import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
} from 'react-aria-components/Button';
import css from './ui.module.css';

/** `warm` once a screen at the most: for what the screen is there for. */
export type Look = 'strong' | 'quiet' | 'warm' | 'danger' | 'plain';

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  look?: Look;
}

/** Something that is done when it is pressed. `isPending` while it is being done. */
export function Button({ look = 'strong', ...props }: ButtonProps) {
  return <AriaButton {...props} className={css['button']!} data-look={look} />;
}

/** For a link that should look like a button. */
export const buttonClass = css['button']!;
