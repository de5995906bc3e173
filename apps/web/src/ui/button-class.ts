import css from './ui.module.css';

/** For a link that should look like a button, and for the plain buttons of the first load. */
export const buttonClass = css['button']!;
