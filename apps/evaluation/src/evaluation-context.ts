import {
  type Loader,
  loaderByGroup,
  loaderByKey,
  RequestContext,
  type Runtime,
  type SubgraphRequest,
  TrailService,
} from '@chia-se/subgraph-kit';
import type { AppealRow } from './appeal/appeal.row.ts';
import { AppealService } from './appeal/appeal.service.ts';
import { AssignmentService } from './assignment/assignment.service.ts';
import { ConflictService } from './conflict/conflict.service.ts';
import type { CriterionRow } from './criterion/criterion.row.ts';
import { DecisionRepository } from './decision/decision.repository.ts';
import type { DecisionRecordRow } from './decision-record/decision-record.row.ts';
import type { EvaluationOfFeedback } from './feedback/feedback-evaluation.repository.ts';
import {
  FeedbackEvaluationService,
  mayKnow,
  mayKnowAny,
} from './feedback/feedback-evaluation.service.ts';
import type { CommentOnResult } from './judge-comment/judge-comment.repository.ts';
import { JudgeCommentService } from './judge-comment/judge-comment.service.ts';
import type { ReleasedCommentRow } from './judge-comment/released-comment.row.ts';
import { JudgeRoundService } from './judge-round/judge-round.service.ts';
import type { JudgingRulesRow } from './judging-rules/judging-rules.row.ts';
import { JudgingRulesService } from './judging-rules/judging-rules.service.ts';
import type { MissedIdeasRow } from './missed-ideas/missed-ideas.row.ts';
import { MissedIdeasService } from './missed-ideas/missed-ideas.service.ts';
import { PairwiseComparisonService } from './pairwise-comparison/pairwise-comparison.service.ts';
import { PanelService } from './panel/panel.service.ts';
import type { PanelMember } from './panel/panel.type.ts';
import { PanelChangeService } from './panel-change/panel-change.service.ts';
import type { PrizeBoundaryRow } from './prize-boundary/prize-boundary.row.ts';
import { PrizeBoundaryService } from './prize-boundary/prize-boundary.service.ts';
import type { PrizeBoundary } from './prize-boundary/prize-boundary.type.ts';
import type { JudgeStatisticRow } from './result/result.row.ts';
import { ResultService } from './result/result.service.ts';
import type { RoundRow } from './round/round.row.ts';
import { isVisible, RoundService } from './round/round.service.ts';
import { type RoundProgress, RoundStatus } from './round/round.type.ts';
import { RoundCloseService } from './round-close/round-close.service.ts';
import type { RoundReliabilityRow } from './round-reliability/round-reliability.row.ts';
import { RoundReliabilityService } from './round-reliability/round-reliability.service.ts';
import type { RubricRow } from './rubric/rubric.row.ts';
import { RubricService } from './rubric/rubric.service.ts';
import type { ScorecardRow, ScorecardVersionRow } from './scorecard/scorecard.row.ts';
import { ScorecardService } from './scorecard/scorecard.service.ts';
import type { Settings } from './settings.ts';
import { ShortlistService } from './shortlist/shortlist.service.ts';

/** Services and loaders of one request. */
export class EvaluationContext extends RequestContext {
  readonly rubrics;
  readonly judgingRules;
  readonly rounds;
  readonly panels;
  readonly panelChanges;
  readonly shortlists;
  readonly assignments;
  readonly conflicts;
  readonly scorecards;
  readonly roundCloses;
  readonly judgeRounds;
  readonly results;
  readonly prizeBoundaries;
  readonly comparisons;
  readonly reliabilities;
  readonly missedIdeas;
  readonly comments;
  readonly appeals;
  readonly evaluations;
  readonly trail;

  constructor(request: SubgraphRequest, { database, clock }: Runtime<Settings, undefined>) {
    super(request);
    this.rubrics = new RubricService(database);
    this.judgingRules = new JudgingRulesService(database, clock);
    this.rounds = new RoundService(database, clock);
    this.panels = new PanelService(database, clock);
    this.panelChanges = new PanelChangeService(database, clock);
    this.shortlists = new ShortlistService(database, clock);
    this.assignments = new AssignmentService(database, clock);
    this.conflicts = new ConflictService(database, clock);
    this.scorecards = new ScorecardService(database, clock);
    this.judgeRounds = new JudgeRoundService(database, clock);
    this.roundCloses = new RoundCloseService(database, clock);
    this.results = new ResultService(database, clock);
    this.prizeBoundaries = new PrizeBoundaryService(database, clock);
    this.reliabilities = new RoundReliabilityService(database);
    this.comments = new JudgeCommentService(database, clock);
    this.appeals = new AppealService(database, clock, request.language);
    this.missedIdeas = new MissedIdeasService(database, clock);
    this.comparisons = new PairwiseComparisonService(database, clock);
    this.evaluations = new FeedbackEvaluationService(database);
    this.trail = new TrailService((filter, limit, beforeId) =>
      new DecisionRepository(database).list(filter, limit, beforeId),
    );
  }

  /** The round, if the viewer may know of it. */
  async visibleRound(id: string): Promise<RoundRow | null> {
    const round = await this.roundById.load(id);
    return round && isVisible(round, this.viewer) ? round : null;
  }

  /** As frozen, or as things stand. */
  prizeBoundaryOf(round: RoundRow): Promise<PrizeBoundary | null> {
    return round.status === RoundStatus.FINALISED
      ? this.prizeBoundaryByRoundId.load(round.id)
      : this.prizeBoundaries.asThingsStand(round);
  }

  /** How an opinion fares, if the viewer may know. */
  async evaluationOf(feedbackId: string): Promise<EvaluationOfFeedback | null> {
    if (!mayKnowAny(this.viewer)) return null;
    const evaluation = await this.evaluationByFeedbackId.load(feedbackId);
    return evaluation && mayKnow(this.viewer, evaluation) ? evaluation : null;
  }

  readonly rubricById: Loader<string, RubricRow | null> = loaderByKey(
    (ids: readonly string[]) => this.rubrics.listByIds(ids),
    (row) => row.id,
  );
  readonly rubricByProgrammeId: Loader<string, RubricRow | null> = loaderByKey(
    (ids: readonly string[]) => this.rubrics.listLatestOfProgrammes(ids),
    (row) => row.programmeId,
  );
  readonly rulesById: Loader<string, JudgingRulesRow | null> = loaderByKey(
    (ids: readonly string[]) => this.judgingRules.listByIds(ids),
    (row) => row.id,
  );
  readonly rulesByProgrammeId: Loader<string, JudgingRulesRow | null> = loaderByKey(
    (ids: readonly string[]) => this.judgingRules.listLatestOfProgrammes(ids),
    (row) => row.programmeId,
  );
  readonly rulesByPeriodId: Loader<string, (JudgingRulesRow & { periodId: string }) | null> =
    loaderByKey(
      (ids: readonly string[]) => this.judgingRules.listOfPeriods(ids),
      (row) => row.periodId,
    );
  readonly criteriaByRubricId: Loader<string, CriterionRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.rubrics.listCriteria(ids),
    (row) => row.rubricId,
  );
  readonly roundById: Loader<string, RoundRow | null> = loaderByKey(
    (ids: readonly string[]) => this.rounds.listByIds(ids),
    (row) => row.id,
  );
  readonly progressByRoundId: Loader<string, RoundProgress | null> = loaderByKey(
    (ids: readonly string[]) => this.rounds.listProgress(ids),
    (row) => row.roundId,
  );
  readonly panelByRoundId: Loader<string, PanelMember[]> = loaderByGroup(
    (ids: readonly string[]) => this.panels.listMembers(ids),
    (row) => row.roundId,
  );
  readonly leftOutSampleByRoundId: Loader<string, { roundId: string; id: string }[]> =
    loaderByGroup(
      (ids: readonly string[]) => this.shortlists.listSample(ids),
      (row) => row.roundId,
    );
  readonly scorecardByAssignmentId: Loader<string, ScorecardRow | null> = loaderByKey(
    (ids: readonly string[]) => this.scorecards.listOfAssignments(ids),
    (row) => row.assignmentId,
  );
  readonly versionsByScorecardId: Loader<string, ScorecardVersionRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.scorecards.listVersions(ids),
    (row) => row.scorecardId,
  );
  readonly judgeStatisticsByRoundId: Loader<string, JudgeStatisticRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.results.listStatistics(ids),
    (row) => row.roundId,
  );
  readonly decisionRecordByRoundId: Loader<string, DecisionRecordRow | null> = loaderByKey(
    (ids: readonly string[]) => this.results.listRecords(ids),
    (row) => row.roundId,
  );
  /** By round and opinion, with a blank between. */
  readonly commentsByResult: Loader<string, CommentOnResult[]> = loaderByGroup(
    (keys: readonly string[]) => this.comments.listOfResults(keys),
    (row) => `${row.roundId} ${row.feedbackId}`,
  );
  readonly releasedCommentsByFeedbackId: Loader<string, ReleasedCommentRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.comments.listReleased(ids),
    (row) => row.feedbackId,
  );
  readonly appealsByFeedbackId: Loader<string, AppealRow[]> = loaderByGroup(
    (ids: readonly string[]) => this.appeals.listOfFeedback(ids),
    (row) => row.feedbackId,
  );
  readonly missedIdeasByRoundId: Loader<string, MissedIdeasRow | null> = loaderByKey(
    (ids: readonly string[]) => this.missedIdeas.listOfRounds(ids),
    (row) => row.roundId,
  );
  readonly reliabilityByRoundId: Loader<string, RoundReliabilityRow | null> = loaderByKey(
    (ids: readonly string[]) => this.reliabilities.listOfRounds(ids),
    (row) => row.roundId,
  );
  readonly prizeBoundaryByRoundId: Loader<string, PrizeBoundaryRow | null> = loaderByKey(
    (ids: readonly string[]) => this.prizeBoundaries.listOfRounds(ids),
    (row) => row.roundId,
  );
  readonly evaluationByFeedbackId: Loader<string, EvaluationOfFeedback | null> = loaderByKey(
    (ids: readonly string[]) => this.evaluations.listOfFeedback(ids),
    (row) => row.feedbackId,
  );
}
