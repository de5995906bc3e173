/** In a part of the page by itself: whoever is not signed in has no use for it. */
export { liveUpdates } from '@chia-se/client';
