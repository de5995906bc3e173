import type { Queryable } from '@chia-se/subgraph-kit';

export class SubmissionAddressRepository {
  constructor(private readonly database: Queryable) {}

  /**
   * One more from this network, and forgets earlier hours.
   *
   * @param network an address with the length of the part that counts, such as `2001:db8::1/64`
   * @returns how many there were this hour, this one included
   */
  async count(network: string, hour: Date): Promise<number> {
    const [row] = await this.database.rows<{ submissions: number }>(
      `insert into submission_address as a (network, hour, submissions)
       values (network($1::inet), $2, 1)
       on conflict (network, hour) do update set submissions = a.submissions + 1
       returning submissions`,
      [network, hour],
    );
    const submissions = row?.submissions ?? 1;
    if (submissions === 1) await this.#forgetBefore(hour);
    return submissions;
  }

  async #forgetBefore(hour: Date): Promise<void> {
    await this.database.rows(
      `delete from submission_address where (network, hour) in (
         select network, hour from submission_address where hour < $1 limit 1000
         for update skip locked)`,
      [hour],
    );
  }
}
