/** A gift as one side's books have it. */
export interface BookedGift {
  key: string;
  /** Whole đồng; `null` for things. */
  amount: number | null;
}

export type DifferenceKind = 'MISSING_HERE' | 'MISSING_THERE' | 'AMOUNT';

export interface GiftDifference {
  key: string;
  kind: DifferenceKind;
  ourAmount: number | null;
  theirAmount: number | null;
}

export interface BooksCompared {
  ours: number;
  theirs: number;
  ourAmount: number;
  theirAmount: number;
  differences: GiftDifference[];
}

/**
 * Walks both books side by side, in the order of keys: time grows with their length, and memory with
 * what differs.
 */
export async function compareBooks(
  ours: AsyncIterable<BookedGift>,
  theirs: AsyncIterable<BookedGift>,
): Promise<BooksCompared> {
  const compared: BooksCompared = {
    ours: 0,
    theirs: 0,
    ourAmount: 0,
    theirAmount: 0,
    differences: [],
  };
  const [left, right] = [ours[Symbol.asyncIterator](), theirs[Symbol.asyncIterator]()];
  let [our, their] = [await next(left), await next(right)];
  while (our ?? their) {
    const isOurs = our !== null && (their === null || our.key <= their.key);
    const isTheirs = their !== null && (our === null || their.key <= our.key);
    note(compared, isOurs ? our : null, isTheirs ? their : null);
    if (isOurs) our = await next(left);
    if (isTheirs) their = await next(right);
  }
  return compared;
}

function note(compared: BooksCompared, our: BookedGift | null, their: BookedGift | null): void {
  const [ourAmount, theirAmount] = [our?.amount ?? null, their?.amount ?? null];
  compared.ours += our ? 1 : 0;
  compared.theirs += their ? 1 : 0;
  compared.ourAmount += ourAmount ?? 0;
  compared.theirAmount += theirAmount ?? 0;
  const kind = kindOf(our, their);
  const { key } = (our ?? their) as BookedGift;
  if (kind) compared.differences.push({ key, kind, ourAmount, theirAmount });
}

function kindOf(our: BookedGift | null, their: BookedGift | null): DifferenceKind | null {
  if (!our) return 'MISSING_HERE';
  if (!their) return 'MISSING_THERE';
  return our.amount === their.amount ? null : 'AMOUNT';
}

async function next(books: AsyncIterator<BookedGift>): Promise<BookedGift | null> {
  const { done, value } = await books.next();
  return done ? null : value;
}
