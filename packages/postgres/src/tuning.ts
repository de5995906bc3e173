/** `durable` for data that matters, on a laptop; `ephemeral` for tests, where nothing does. */
export type Tuning = 'durable' | 'ephemeral';

const always: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // No socket file to leave behind or to reach the server by.
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_destination: 'stderr',
  logging_collector: 'off',
  password_encryption: 'scram-sha-256',
  max_connections: '200',
  log_checkpoints: 'off',
};

const tunings: Record<Tuning, Record<string, string>> = {
  durable: {
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    shared_buffers: '256MB',
    effective_cache_size: '1GB',
    work_mem: '8MB',
    maintenance_work_mem: '128MB',
    checkpoint_timeout: '15min',
    // A laptop's disk is an SSD: an index is worth its random reads.
    random_page_cost: '1.1',
  },
  ephemeral: {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    shared_buffers: '64MB',
    checkpoint_timeout: '1h',
    // Workers that nobody waits for only slow the tests down, and hold on to template databases.
    autovacuum: 'off',
    io_method: 'sync',
  },
};

/** As arguments of `postgres`, not as its file: a folder can be started under another tuning. */
export function settingsArguments(tuning: Tuning, port: number): string[] {
  const settings = { ...always, ...tunings[tuning], port: String(port) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
