/* Shows push messages while the page is closed, and opens what they are about. */
self.addEventListener('push', (event) => {
  let news = {};
  try {
    news = event.data?.json() ?? {};
  } catch {
    // Not from our platform: the title alone is shown.
  }
  const { id, title = 'Chia Sẻ', body = '', link = '/news' } = news;
  // The same message twice is one: by its tag.
  event.waitUntil(self.registration.showNotification(title, { body, tag: id, data: { link } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { link } = event.notification.data;
  // Only ever a page of this host.
  const { pathname } = new URL(link, self.location.origin);
  event.waitUntil(open(pathname));
});

async function open(pathname) {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const [first] = windows;
  if (!first) return self.clients.openWindow(pathname);
  // Within the open page, which keeps who is signed in.
  first.postMessage({ link: pathname });
  return first.focus();
}
