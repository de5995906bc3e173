import { columns, type Queryable } from '@chia-se/subgraph-kit';
import {
  PairwiseComparisonRow,
  PairwiseFinalistRow,
  PairwiseFinalRow,
} from './pairwise-comparison.row.ts';
import type { PairVerdict, PairwiseComparison } from './pairwise-comparison.type.ts';

/** A comparison as its judge sees it, with where it stands in the list. */
export type PairToRead = PairwiseComparison & { position: number };

/** A verdict under codes. */
export interface PairwiseVerdict {
  judge: string;
  first: string;
  second: string;
  verdict: PairVerdict;
}

export interface PairwiseState {
  /** Codes of those that still stand for judgement. */
  finalists: string[];
  verdicts: PairwiseVerdict[];
  /** Comparisons that are still to be made. */
  open: number;
}

export interface PairPage {
  judgeId: string;
  roundId: string;
  limit: number;
  after: number;
}

/** What was withdrawn is not read any more, and nothing that leads to an opinion is. */
const standing = `
  join candidate f on f.feedback_id = x.first_id and f.withdrawn_at is null
  join candidate s on s.feedback_id = x.second_id and s.withdrawn_at is null`;

const text = (code: string, of: string) => `jsonb_build_object(
  'code', x.${code}, 'topic', ${of}.topic, 'title', ${of}.title, 'body', ${of}.body)`;

const toRead = `
  select x.id, x.round_id as "roundId", x.position, x.verdict,
    ${text('first_code', 'f')} as first, ${text('second_code', 's')} as second
  from pairwise_comparison x ${standing}`;

export class PairwiseComparisonRepository {
  constructor(private readonly database: Queryable) {}

  async open(
    final: PairwiseFinalRow,
    finalists: readonly PairwiseFinalistRow[],
    comparisons: readonly PairwiseComparisonRow[],
  ): Promise<void> {
    const { manager } = this.database;
    await manager.insert(PairwiseFinalRow, final);
    await manager.insert(PairwiseFinalistRow, [...finalists]);
    await manager.insert(PairwiseComparisonRow, [...comparisons]);
  }

  /** `null` where the round has no final. */
  async findState(roundId: string): Promise<PairwiseState | null> {
    const [final] = await this.database.rows<{ finalists: string[] }>(
      `select array(select i.code from pairwise_finalist t
           join shortlist_item i using (round_id, feedback_id)
           join candidate c on c.feedback_id = t.feedback_id and c.withdrawn_at is null
           where t.round_id = p.round_id order by i.code) as finalists
       from pairwise_final p where p.round_id = $1`,
      [roundId],
    );
    if (!final) return null;
    const all = await this.database.rows<
      Omit<PairwiseVerdict, 'verdict'> & { verdict: PairVerdict | null }
    >(
      `select p.code as judge, a.code as first, b.code as second, x.verdict
       from pairwise_comparison x ${standing}
       join panel_member p on p.round_id = x.round_id and p.judge_id = x.judge_id
       join shortlist_item a on a.round_id = x.round_id and a.feedback_id = x.first_id
       join shortlist_item b on b.round_id = x.round_id and b.feedback_id = x.second_id
       where x.round_id = $1 order by a.code, b.code, p.code`,
      [roundId],
    );
    const verdicts = all.filter((one): one is PairwiseVerdict => one.verdict !== null);
    return { ...final, verdicts, open: all.length - verdicts.length };
  }

  /** One row more than asked for, in the order of reading. */
  listPage(page: PairPage): Promise<PairToRead[]> {
    return this.database.rows(
      `${toRead} where x.judge_id = $1 and x.round_id = $2 and x.position > $3
       order by x.position limit $4`,
      [page.judgeId, page.roundId, page.after, page.limit + 1],
    );
  }

  async findOfJudge(id: string, judgeId: string): Promise<PairToRead | null> {
    const [found] = await this.database.rows<PairToRead>(
      `${toRead} where x.id = $1 and x.judge_id = $2`,
      [id, judgeId],
    );
    return found ?? null;
  }

  async getLocked(id: string): Promise<PairwiseComparisonRow> {
    const [row] = await this.database.rows<PairwiseComparisonRow>(
      `select ${columns(PairwiseComparisonRow, 'x')} from pairwise_comparison x
       where x.id = $1 for update`,
      [id],
    );
    if (!row) throw new Error(`The comparison ${id} is gone.`);
    return row;
  }

  async setVerdict(id: string, verdict: PairVerdict, at: Date): Promise<void> {
    await this.database.rows(
      'update pairwise_comparison set verdict = $2, compared_at = $3 where id = $1',
      [id, verdict, at],
    );
  }
}
