import { monitorEventLoopDelay } from 'node:perf_hooks';
import { makePhoto } from '@chia-se/feedback';
import sharp from 'sharp';
import { printTable } from '../table.ts';

const rounds = 20;

/** As phones take them: some detail everywhere, a place beside it. */
async function photoOf(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const base = { width: width >> 2, height: height >> 2, channels: 3, background: '#888' } as const;
  return sharp({ create: { ...base, noise } })
    .resize(width, height)
    .jpeg({ quality: 92 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

async function measure(name: string, width: number, height: number, atATime: number) {
  const photo = await photoOf(width, height);
  await makePhoto(photo, 'jpeg');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const times: number[] = [];
  delay.enable();
  const begun = performance.now();
  for (let done = 0; done < rounds; done += atATime) {
    const work = Array.from({ length: atATime }, async () => {
      const start = performance.now();
      const made = await makePhoto(photo, 'jpeg');
      if (typeof made === 'string') throw new Error(made);
      times.push(performance.now() - start);
    });
    await Promise.all(work);
  }
  const seconds = (performance.now() - begun) / 1_000;
  delay.disable();
  times.sort((one, other) => one - other);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(0);
  return [
    name,
    (photo.length / 1_000_000).toFixed(1),
    atATime,
    at(0.5),
    at(0.95),
    (times.length / seconds).toFixed(1),
    (delay.percentile(99) / 1e6).toFixed(1),
    (delay.max / 1e6).toFixed(1),
  ];
}

const results = [
  await measure('12 megapixels', 4032, 3024, 1),
  await measure('12 megapixels', 4032, 3024, 2),
  await measure('48 megapixels', 8064, 6048, 1),
];
const columns = ['photo', 'MB', 'at a time', 'p50 ms', 'p95 ms', 'photos/s'];
printTable([...columns, 'loop p99 ms', 'loop max ms'], results);
