/** As much of `smpp` as the tests use: its server. */
declare module 'smpp' {
  import type { EventEmitter } from 'node:events';
  import type { Server } from 'node:net';

  export interface Pdu {
    command: string;
    command_status: number;
    sequence_number: number;
    system_id?: string;
    password?: string;
    source_addr?: string;
    destination_addr?: string;
    esm_class?: number;
    registered_delivery?: number;
    data_coding?: number;
    short_message?: { udh?: Buffer[]; message: string | Buffer };
    response(options?: object): Pdu;
  }
  export interface Session extends EventEmitter {
    send(pdu: Pdu): void;
    deliver_sm(options: object, answered?: (pdu: Pdu) => void): void;
    close(): void;
    destroy(): void;
  }
  const smpp: {
    createServer(onSession: (session: Session) => void): Server;
  };
  export default smpp;
}
