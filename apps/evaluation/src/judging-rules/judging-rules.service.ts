import { canonicalJson } from '@chia-se/judging';
import { type Clock, type Database, isId, newId, type Transaction } from '@chia-se/subgraph-kit';
import { DecisionRepository } from '../decision/decision.repository.ts';
import { RubricRepository } from '../rubric/rubric.repository.ts';
import type { RubricRow } from '../rubric/rubric.row.ts';
import { rubricHash } from '../rubric/rubric-hash.ts';
import { checkedStages, reweighted } from './check-rules.ts';
import { refuseRules } from './judging-rules.errors.ts';
import type { ChangeJudgingRulesInput, CriterionWeightInput } from './judging-rules.input.ts';
import { JudgingRulesRepository } from './judging-rules.repository.ts';
import type { JudgingRulesRow } from './judging-rules.row.ts';
import { rulesOf, rulesOfProgramme } from './rules-of-programme.ts';

/** How programmes judge, version by version. */
export class JudgingRulesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the version that the next period to open goes by. Periods that have opened keep theirs. What
   * says the same as the present version is the present version.
   *
   * @throws Refusal of `judging-rules.errors.ts`
   */
  async change(actorId: string, input: ChangeJudgingRulesInput): Promise<JudgingRulesRow> {
    const { programmeId, fromVersion } = input;
    if (!isId(programmeId)) {
      throw refuseRules('PROGRAMME_UNKNOWN', { field: ['input', 'programmeId'] });
    }
    const stages = checkedStages(input.stages);
    const reason = input.reason.normalize('NFC').trim();
    if (reason.length < 3 || reason.length > 500) {
      throw refuseRules('RULES_REASON_MISSING', { field: ['input', 'reason'] });
    }
    return this.database.transaction(async (tx) => {
      const now = this.clock();
      const present = await rulesOfProgramme(tx, programmeId, now);
      if (present.version !== fromVersion) throw refuseOtherVersion(present);
      const rubric = await rubricOf(tx, present, input.criteria ?? null, now);
      const isSame =
        rubric.id === present.rubricId && canonicalJson(stages) === canonicalJson(present.stages);
      if (isSame) return present;

      const criteria = await new RubricRepository(tx).listCriteria([rubric.id]);
      const next = rulesOf(rubric, criteria, { version: present.version + 1, stages, now });
      const isFirst = await new JudgingRulesRepository(tx).insertOnce(next);
      if (!isFirst) throw refuseOtherVersion(next);
      await new DecisionRepository(tx).insert({
        actorId,
        deed: 'CHANGE_JUDGING_RULES',
        subjectId: programmeId,
        reason: `${reason} (version ${next.version}, ${next.hash})`,
        decidedAt: now,
      });
      return next;
    });
  }

  listByIds(ids: readonly string[]): Promise<JudgingRulesRow[]> {
    return new JudgingRulesRepository(this.database).listByIds(ids);
  }

  listLatestOfProgrammes(programmeIds: readonly string[]): Promise<JudgingRulesRow[]> {
    return new JudgingRulesRepository(this.database).listLatestOfProgrammes(
      programmeIds.filter(isId),
    );
  }

  listOfPeriods(periodIds: readonly string[]): Promise<(JudgingRulesRow & { periodId: string })[]> {
    return new JudgingRulesRepository(this.database).listOfPeriods(periodIds.filter(isId));
  }
}

function refuseOtherVersion({ version }: JudgingRulesRow) {
  return refuseRules('RULES_CHANGED_MEANWHILE', {
    field: ['input', 'fromVersion'],
    parameters: { version },
  });
}

/** The rubric of the present rules, or a next version of it where weights or order differ. */
async function rubricOf(
  tx: Transaction,
  present: JudgingRulesRow,
  typed: readonly CriterionWeightInput[] | null,
  now: Date,
): Promise<RubricRow> {
  const rubrics = new RubricRepository(tx);
  const [rubric] = await rubrics.listByIds([present.rubricId]);
  if (!rubric) throw new Error(`The rubric of the rules ${present.id} is gone.`);
  if (!typed) return rubric;
  const before = await rubrics.listCriteria([rubric.id]);
  const after = reweighted(before, typed);
  const { version } = rubric;
  if (rubricHash(version, after) === rubricHash(version, before)) return rubric;
  const next: RubricRow = {
    ...rubric,
    id: newId(now),
    version: version + 1,
    hash: rubricHash(version + 1, after),
    createdAt: now,
  };
  // Somebody else's version of this moment: the rules that refer to it are refused right after.
  if (!(await rubrics.insertOnce(next))) throw refuseOtherVersion(present);
  await rubrics.insertCriteria(after.map((criterion) => ({ ...criterion, rubricId: next.id })));
  return next;
}
