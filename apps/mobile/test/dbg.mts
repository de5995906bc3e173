import { chromium } from 'playwright-core';

const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const p = await b.newPage({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' });
p.on('console', (m) => console.log('C', m.type(), m.text().slice(0, 500)));
p.on('pageerror', (e) => console.log('E', e.message, e.stack?.slice(0, 800), String(e)));
p.on(
  'request',
  (r) => r.url().includes('graphql') && console.log('R', r.url(), r.postData()?.slice(0, 100)),
);
p.on('requestfailed', (r) => console.log('F', r.url()));
await p.goto(process.argv[2]);
await p.waitForTimeout(4000);
await p.screenshot({ path: '/tmp/mob/a.png' });
console.log((await p.innerText('body')).slice(0, 800));
await b.close();
