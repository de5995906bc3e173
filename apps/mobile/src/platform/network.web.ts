export function onMaybeOnline(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('focus', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('focus', listener);
  };
}

/** The host that served the page. */
export const origin = '';

export const streaming = (url: string, init: RequestInit): Promise<Response> => fetch(url, init);
