import { indexedDbStorage } from '@chia-se/client/outbox/indexed-db';

export const outboxStorage = () => indexedDbStorage();
