import type { Queryable } from '@chia-se/subgraph-kit';

const slotMs = 15 * 60 * 1_000;

export class VoucherGuessRepository {
  constructor(private readonly database: Queryable) {}

  /** Counts a try before it is made, so that many at once are no way round. @returns tries so far */
  async count(guesser: string, now: Date): Promise<number> {
    const [row] = await this.database.rows<{ wrong: number }>(
      `insert into voucher_guess as g (guesser, slot, wrong) values ($1, $2, 1)
       on conflict (guesser, slot) do update set wrong = g.wrong + 1 returning g.wrong`,
      [guesser, slotOf(now)],
    );
    return row?.wrong ?? 0;
  }

  /** It was no guess. */
  async uncount(guesser: string, now: Date): Promise<void> {
    await this.database.rows(
      'update voucher_guess set wrong = wrong - 1 where guesser = $1 and slot = $2 and wrong > 0',
      [guesser, slotOf(now)],
    );
  }

  async deleteBefore(now: Date): Promise<void> {
    await this.database.rows('delete from voucher_guess where slot < $1', [
      new Date(slotOf(now).getTime() - slotMs),
    ]);
  }
}

function slotOf(now: Date): Date {
  return new Date(now.getTime() - (now.getTime() % slotMs));
}
