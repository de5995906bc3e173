/* Shows what the carrier sends to this browser, also while no page is open. */
self.addEventListener('push', (event) => {
  if (!event.data) return;
  const { id, title, body, link } = event.data.json();
  event.waitUntil(
    self.registration.showNotification(title, { body, tag: id, lang: 'vi', data: { link } }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const { link } = event.notification.data ?? {};
  // Links of ours are paths; anything else leads to the messages.
  const path = typeof link === 'string' && /^\/(?!\/)/.test(link) ? link : '/mine?tab=news';
  event.waitUntil(self.clients.openWindow(path));
});
