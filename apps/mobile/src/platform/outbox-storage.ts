import { sqliteStorage } from '@chia-se/client/outbox/sqlite';
import { openDatabaseAsync } from 'expo-sqlite';

export const outboxStorage = () => sqliteStorage(() => openDatabaseAsync('outbox.db'));
