import type { Database } from '@chia-se/subgraph-kit';
import webPush from 'web-push';
import { PushDeviceRepository } from '../push-device/push-device.repository.ts';
import { isKnownPushService } from '../push-device/push-origins.ts';
import type { Letter, Way } from './letter.ts';
import { NoAddress, Undeliverable } from './undeliverable.ts';

export interface WebPushOptions {
  database: Database;
  /** Base64url, as `web-push generate-vapid-keys` prints them. */
  publicKey: string;
  privateKey: string;
  /** Whom a push service turns to about our messages: `mailto:` or `https:`. */
  contact: string;
  /** Push services that may be written to. */
  origins: readonly string[];
}

const withinMs = 15_000;
const keptSeconds = 24 * 60 * 60;
/** What fits a push service's 4,096 bytes when every letter takes three. */
const longestBody = 1_000;

/** To a browser, encrypted so that its push service can't read it (RFC 8291), signed by VAPID (RFC 8292). */
export class WebPushWay implements Way {
  constructor(private readonly options: WebPushOptions) {}

  async send(letter: Letter): Promise<string[]> {
    const { database, contact, publicKey, privateKey, origins } = this.options;
    const devices = new PushDeviceRepository(database);
    const device = letter.deviceId === null ? null : await devices.findById(letter.deviceId);
    // A browser that changed hands got another id with its new owner.
    if (!device || device.subscriberId !== letter.subscriberId) {
      throw new NoAddress('The browser signed off.');
    }
    if (!isKnownPushService(device.endpoint, origins)) {
      throw new Undeliverable('Its push service is no longer allowed.');
    }
    const { id, title, body, link } = letter;
    const payload = JSON.stringify({ id, title, body: body.slice(0, longestBody), link });
    const request = webPush.generateRequestDetails(
      { endpoint: device.endpoint, keys: { p256dh: device.p256dh, auth: device.auth } },
      payload,
      {
        vapidDetails: { subject: contact, publicKey, privateKey },
        TTL: keptSeconds,
        urgency: 'normal',
        // A message that comes twice takes the place of itself while it waits.
        topic: id.replaceAll('-', ''),
      },
    );
    const response = await fetch(device.endpoint, {
      method: 'POST',
      headers: request.headers as Record<string, string>,
      body: new Uint8Array(request.body ?? []),
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
    });
    await response.body?.cancel();
    if (response.ok) return [];
    if (response.status === 404 || response.status === 410) {
      await devices.remove(device.id);
      throw new NoAddress('The browser signed off.');
    }
    const answer = `The push service answered ${response.status}.`;
    // Too large, malformed, not allowed: the same message fares no better.
    if ([400, 401, 403, 413].includes(response.status)) throw new Undeliverable(answer);
    throw new Error(answer);
  }
}
