import { columns, type Queryable } from '@chia-se/subgraph-kit';
import { GiftItemRow, ItemHandOverRow } from './gift-item.row.ts';

export class GiftItemRepository {
  constructor(private readonly database: Queryable) {}

  async insert(items: readonly GiftItemRow[]): Promise<void> {
    if (items.length > 0) await this.database.manager.insert(GiftItemRow, [...items]);
  }

  /** In the order of the gift; none for a gift of one thing. */
  listOfGifts(giftOptionIds: readonly string[]): Promise<GiftItemRow[]> {
    return this.database.rows(
      `select ${columns(GiftItemRow, 'i')} from gift_item i where i.gift_option_id = any($1)
       order by i.gift_option_id, i.place`,
      [giftOptionIds],
    );
  }

  listHandOvers(awardIds: readonly string[]): Promise<ItemHandOverRow[]> {
    return this.database.rows(
      `select ${columns(ItemHandOverRow, 'h')} from item_hand_over h where h.award_id = any($1)`,
      [awardIds],
    );
  }

  async insertHandOvers(rows: readonly ItemHandOverRow[]): Promise<void> {
    if (rows.length > 0) await this.database.manager.insert(ItemHandOverRow, [...rows]);
  }
}
