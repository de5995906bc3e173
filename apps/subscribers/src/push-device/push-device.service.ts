import { type Clock, type Database, newId } from '@chia-se/subgraph-kit';
import { refusePush } from './push-device.errors.ts';
import type { RegisterPushDeviceInput, RemovePushDeviceInput } from './push-device.input.ts';
import { PushDeviceRepository } from './push-device.repository.ts';
import type { PushDeviceRow } from './push-device.row.ts';
import { isKnownPushService } from './push-origins.ts';

const devicesAtMost = 10;
const longestEndpoint = 1_000;

/** Browsers that subscribers signed up. */
export class PushDeviceService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    /** Push services that may be written to; `null` where nothing can be sent. */
    private readonly origins: readonly string[] | null,
  ) {}

  list(subscriberIds: readonly string[]): Promise<PushDeviceRow[]> {
    return new PushDeviceRepository(this.database).list(subscriberIds);
  }

  /** Signs a browser up, or again with new keys; past ten the oldest goes. */
  register(subscriberId: string, input: RegisterPushDeviceInput): Promise<PushDeviceRow> {
    const { endpoint, p256dh, auth } = input;
    if (!this.origins) throw refusePush('PUSH_UNAVAILABLE');
    if (endpoint.length > longestEndpoint || !isKnownPushService(endpoint, this.origins)) {
      throw refusePush('PUSH_SERVICE_UNKNOWN', { field: ['input', 'endpoint'] });
    }
    const sizes = [p256dh, auth].map((key) => Buffer.from(key, 'base64url').length);
    // An uncompressed point of P-256, and 16 bytes (RFC 8291).
    if (sizes[0] !== 65 || sizes[1] !== 16 || p256dh.length > 100 || auth.length > 30) {
      throw refusePush('PUSH_KEYS_INVALID', { field: ['input', 'p256dh'] });
    }
    return this.database.transaction(async (tx) => {
      const repository = new PushDeviceRepository(tx);
      const addedAt = this.clock();
      const device = { id: newId(addedAt), subscriberId, endpoint, p256dh, auth, addedAt };
      const saved = await repository.save(device);
      await repository.keepNewest(subscriberId, devicesAtMost);
      return saved;
    });
  }

  /** Forgets one of the subscriber's own, by id or by endpoint. One that is not there is forgotten. */
  async remove(subscriberId: string, input: RemovePushDeviceInput): Promise<void> {
    const { deviceId, endpoint } = input;
    const repository = new PushDeviceRepository(this.database);
    if (deviceId) await repository.removeOwn(subscriberId, deviceId);
    if (endpoint) await repository.removeOwnByEndpoint(subscriberId, endpoint);
  }
}
