import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { EmailAddressRow } from './email-address.row.ts';

const all = columns(EmailAddressRow, 'e');

export class EmailAddressRepository {
  constructor(private readonly database: Queryable) {}

  list(subscriberIds: readonly string[]): Promise<EmailAddressRow[]> {
    return this.database.rows(
      `select ${all} from email_address e where e.subscriber_id = any($1) and e.address <> ''`,
      [subscriberIds],
    );
  }

  listVerified(subscriberIds: readonly string[]): Promise<EmailAddressRow[]> {
    return this.database.rows(
      `select ${all} from email_address e
       where e.subscriber_id = any($1) and e.verified_at is not null`,
      [subscriberIds],
    );
  }

  async findForUpdate(subscriberId: string): Promise<EmailAddressRow | null> {
    const [row] = await this.database.rows<EmailAddressRow>(
      `select ${all} from email_address e where e.subscriber_id = $1 for update`,
      [subscriberId],
    );
    return row ?? null;
  }

  /** Takes the place of the address before. */
  async save(row: EmailAddressRow): Promise<void> {
    await this.database.manager.upsert(EmailAddressRow, row, ['subscriberId']);
  }

  /** The address goes; how many codes were sent stays, or a removal would lift the limit. */
  async remove(subscriberId: string): Promise<void> {
    await this.database.rows(
      `update email_address set address = '', verified_at = null, code_hash = null,
         code_salt = null, code_expires_at = null where subscriber_id = $1`,
      [subscriberId],
    );
  }
}
