import { expect, test } from '@jest/globals';
import sharp from 'sharp';
import { phonePhoto } from '../../test/files.ts';
import { makePhoto, mostMegapixels } from './photo.ts';
import { Turnstile } from './turnstile.ts';

test('a photo of twelve megapixels is made anew while everything else goes on', async () => {
  const photo = await phonePhoto(4032, 3024);
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 1);
  const start = performance.now();
  const made = await makePhoto(photo, 'jpeg');
  const took = performance.now() - start;
  clearInterval(timer);
  expect(made).toMatchObject({ width: 3024, height: 4032 });
  // A blocked loop would have let one through.
  expect(ticks).toBeGreaterThan(took / 20);
});

test('an animation is one picture', async () => {
  const frames = await Promise.all(
    ['#a00', '#0a0', '#00a'].map((background) =>
      sharp({ create: { width: 40, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  );
  const animated = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
  expect((await sharp(animated).metadata()).pages).toBe(3);
  const made = await makePhoto(animated, 'webp');
  expect(made).toMatchObject({ width: 40, height: 20 });
});

test('colours of a wide palette are brought to what every screen shows', async () => {
  const wide = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#f00' } })
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
  expect((await sharp(wide).metadata()).icc).toBeDefined();
  const made = await makePhoto(wide, 'jpeg');
  if (typeof made === 'string') throw new Error(made);
  const { icc, space } = await sharp(made.content).metadata();
  expect([icc, space]).toEqual([undefined, 'srgb']);
});

test('a file that lies about its kind is refused, and so is one pixel row too many', async () => {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#f00' } })
    .png()
    .toBuffer();
  expect(await makePhoto(png, 'jpeg')).toBe('FILE_UNREADABLE');
  const height = (mostMegapixels * 1_000_000) / 10_000;
  const large = (rows: number) =>
    sharp({ create: { width: 10_000, height: rows, channels: 3, background: '#fff' } })
      .jpeg({ quality: 1 })
      .toBuffer();
  expect(await makePhoto(await large(height + 1), 'jpeg')).toBe('IMAGE_TOO_LARGE');
  expect(await makePhoto(await large(height), 'jpeg')).toMatchObject({ width: 4096 });
});

test('so many at a time and no more, and whoever fails lets the next one in', async () => {
  const turnstile = new Turnstile(2, 3);
  let inside = 0;
  let most = 0;
  const releases: (() => void)[] = [];
  const works = Array.from({ length: 5 }, (_, n) =>
    turnstile.pass(async () => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise<void>((resolve) => releases.push(resolve));
      inside -= 1;
      if (n === 0) throw new Error('failed');
      return n;
    }),
  );
  const settled = Promise.allSettled(works);
  await new Promise((resolve) => setImmediate(resolve));
  expect([inside, turnstile.isFull]).toEqual([2, true]);
  while (releases.length > 0) {
    releases.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect((await settled).map(({ status }) => status)).toEqual([
    'rejected',
    ...Array(4).fill('fulfilled'),
  ]);
  expect(most).toBe(2);
});
