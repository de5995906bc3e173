import { Socket } from 'node:net';
import { Client, types } from 'pg';
import { atEndOfTurn } from './end-of-turn.ts';
import type { PreparedStatement } from './prepared-statement.ts';

export interface LaneOptions {
  url: string;
  /** Shown in `pg_stat_activity`. */
  applicationName: string;
}

interface Connection {
  client: Client;
  socket: Socket;
}

const timestamptz = 1184;
const parseTimestamp = types.getTypeParser(timestamptz);
types.setTypeParser(timestamptz, (text) =>
  // As PostgreSQL writes it in UTC, which JavaScript reads faster than pg does.
  text.endsWith('+00') && text[10] === ' '
    ? new Date(`${text.slice(0, 10)}T${text.slice(11, -3)}Z`)
    : parseTimestamp(text),
);

/** One pipelined connection: opened when it is first needed, and anew after it broke. */
export class Lane {
  /** Queries without an answer. */
  waiting = 0;
  /** Queries of this turn of the event loop. */
  batched = 0;
  #connecting: Promise<Connection> | null = null;
  #connection: Connection | null = null;

  constructor(private readonly options: LaneOptions) {}

  async query<Row extends object>(
    { name, text }: PreparedStatement,
    values: readonly unknown[],
  ): Promise<Row[]> {
    this.waiting += 1;
    this.batched += 1;
    if (this.batched === 1) this.#sendAtTheEndOfThisTurn();
    try {
      const { client } = this.#connection ?? (await this.#connect());
      const { rows } = await client.query<Row>({
        text,
        values: values as unknown[],
        ...(name === undefined ? {} : { name }),
      });
      return rows;
    } finally {
      this.waiting -= 1;
    }
  }

  async close(): Promise<void> {
    const connection = await this.#connecting?.catch(() => null);
    await connection?.client.end();
  }

  #sendAtTheEndOfThisTurn(): void {
    const socket = this.#connection?.socket;
    socket?.cork();
    atEndOfTurn(() => {
      this.batched = 0;
      socket?.uncork();
    });
  }

  #connect(): Promise<Connection> {
    this.#connecting ??= this.#open().catch((error) => {
      this.#connecting = null;
      throw error;
    });
    return this.#connecting;
  }

  async #open(): Promise<Connection> {
    const socket = new Socket();
    const client = new Client({
      connectionString: this.options.url,
      application_name: this.options.applicationName,
      connectionTimeoutMillis: 10_000,
      pipeline: true,
      stream: () => socket,
    });
    const connection = { client, socket };
    const broken = () => {
      if (this.#connection === connection) this.#connection = null;
      this.#connecting = null;
    };
    client.on('error', broken);
    client.on('end', broken);
    await client.connect();
    this.#connection = connection;
    return connection;
  }
}
