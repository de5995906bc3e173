import { defineSubgraph } from '@chia-se/subgraph-kit';
import { AppealOfFeedbackResolver, AppealResolver } from './appeal/appeal.resolver.ts';
import { AppealRow } from './appeal/appeal.row.ts';
import { AssignmentOfRoundResolver, AssignmentResolver } from './assignment/assignment.resolver.ts';
import { AssignmentRow } from './assignment/assignment.row.ts';
import { CandidateRow, EarlyWithdrawalRow } from './candidate/candidate.row.ts';
import { ConflictResolver } from './conflict/conflict.resolver.ts';
import { ConflictRow } from './conflict/conflict.row.ts';
import { CriterionResolver } from './criterion/criterion.resolver.ts';
import { CriterionRow } from './criterion/criterion.row.ts';
import { DecisionResolver } from './decision/decision.resolver.ts';
import { DecisionRow } from './decision/decision.row.ts';
import { DecisionRecordResolver } from './decision-record/decision-record.resolver.ts';
import { DecisionRecordRow } from './decision-record/decision-record.row.ts';
import { EvaluationContext } from './evaluation-context.ts';
import { eventHandlers } from './event-handlers.ts';
import { FeedbackEvaluationResolver, FeedbackResolver } from './feedback/feedback.resolver.ts';
import { JudgeRow } from './judge/judge.row.ts';
import {
  JudgeCommentResolver,
  ReleasedCommentResolver,
} from './judge-comment/judge-comment.resolver.ts';
import { ReleasedCommentRow } from './judge-comment/released-comment.row.ts';
import { JudgeRoundResolver } from './judge-round/judge-round.resolver.ts';
import {
  JudgingRulesResolver,
  RulesOfPeriodResolver,
  RulesOfProgrammeResolver,
  RulesOfRoundResolver,
} from './judging-rules/judging-rules.resolver.ts';
import { JudgingRulesRow } from './judging-rules/judging-rules.row.ts';
import { LateChangeResolver } from './late-change/late-change.resolver.ts';
import { CreateRubric1760000001000 } from './migrations/1760000001000-create-rubric.ts';
import { CreateCandidate1760000002000 } from './migrations/1760000002000-create-candidate.ts';
import { CreateRound1760000003000 } from './migrations/1760000003000-create-round.ts';
import { CreateAssignment1760000004000 } from './migrations/1760000004000-create-assignment.ts';
import { CreateResult1760000005000 } from './migrations/1760000005000-create-result.ts';
import { GuardFinalisedRounds1760000006000 } from './migrations/1760000006000-guard-finalised-rounds.ts';
import { LetPanelsChange1764000000001 } from './migrations/1764000000001-let-panels-change.ts';
import { SetDatesAndNoteLateChanges1764000000002 } from './migrations/1764000000002-set-dates-and-note-late-changes.ts';
import { KnowMoreConflicts1764000000003 } from './migrations/1764000000003-know-more-conflicts.ts';
import { KeepJudgingRules1764000000010 } from './migrations/1764000000010-keep-judging-rules.ts';
import { CloseRounds1764000000011 } from './migrations/1764000000011-close-rounds.ts';
import { IndexDecisionRecordByHash1764500000001 } from './migrations/1764500000001-index-decision-record-by-hash.ts';
import { MeasurePrizeBoundary1764500000002 } from './migrations/1764500000002-measure-prize-boundary.ts';
import { CreatePairwiseFinal1764500000003 } from './migrations/1764500000003-create-pairwise-final.ts';
import { CreateRoundReliability1764500000004 } from './migrations/1764500000004-create-round-reliability.ts';
import { CreateReleasedCommentAndAppeal1764500000005 } from './migrations/1764500000005-create-released-comment-and-appeal.ts';
import { CreateMissedIdeas1764500000006 } from './migrations/1764500000006-create-missed-ideas.ts';
import { IndexDecisionsByPerson1764803033000 } from './migrations/1764803033000-index-decisions-by-person.ts';
import { HoldFinalsOfYears1764912461730 } from './migrations/1764912461730-hold-finals-of-years.ts';
import { MissedIdeasResolver } from './missed-ideas/missed-ideas.resolver.ts';
import { LeftOutRow, MissedIdeasRow } from './missed-ideas/missed-ideas.row.ts';
import { PairwiseComparisonResolver } from './pairwise-comparison/pairwise-comparison.resolver.ts';
import {
  PairwiseComparisonRow,
  PairwiseFinalistRow,
  PairwiseFinalRow,
} from './pairwise-comparison/pairwise-comparison.row.ts';
import { PanelResolver } from './panel/panel.resolver.ts';
import { PanelMemberRow } from './panel/panel-member.row.ts';
import { PanelChangeResolver } from './panel-change/panel-change.resolver.ts';
import { PeriodRow } from './period/period.row.ts';
import { personalData } from './personal-data/personal-data.ts';
import { PrizeBoundaryResolver } from './prize-boundary/prize-boundary.resolver.ts';
import { PrizeBoundaryRow } from './prize-boundary/prize-boundary.row.ts';
import { ProgrammeResolver } from './programme/programme.resolver.ts';
import { ResultResolver, RoundResultResolver } from './result/result.resolver.ts';
import { JudgeStatisticRow, ResultRow } from './result/result.row.ts';
import { roundReference } from './round/round.reference.ts';
import { RoundResolver } from './round/round.resolver.ts';
import { RoundRow } from './round/round.row.ts';
import { RoundCloseResolver } from './round-close/round-close.resolver.ts';
import {
  ReliabilityOfProgrammeResolver,
  ReliabilityOfRoundResolver,
  RoundReliabilityResolver,
} from './round-reliability/round-reliability.resolver.ts';
import { RoundReliabilityRow } from './round-reliability/round-reliability.row.ts';
import { RubricResolver } from './rubric/rubric.resolver.ts';
import { RubricRow } from './rubric/rubric.row.ts';
import { ScorecardHistoryResolver, ScorecardResolver } from './scorecard/scorecard.resolver.ts';
import { ScorecardRow, ScorecardVersionRow } from './scorecard/scorecard.row.ts';
import { type Settings, settings } from './settings.ts';
import { ShortlistItemResolver, ShortlistResolver } from './shortlist/shortlist.resolver.ts';
import { LeftOutSampleRow, ShortlistItemRow } from './shortlist/shortlist-item.row.ts';

/** How opinions are judged: blind, by rules frozen beforehand, and so that anybody can recompute it. */
export const evaluation = defineSubgraph<EvaluationContext, Settings>({
  name: 'evaluation',
  resolvers: [
    DecisionResolver,
    ProgrammeResolver,
    RubricResolver,
    CriterionResolver,
    JudgingRulesResolver,
    RulesOfProgrammeResolver,
    RulesOfPeriodResolver,
    RulesOfRoundResolver,
    RoundResolver,
    PanelResolver,
    PanelChangeResolver,
    ShortlistResolver,
    ShortlistItemResolver,
    AssignmentOfRoundResolver,
    AssignmentResolver,
    ConflictResolver,
    ScorecardResolver,
    RoundCloseResolver,
    ScorecardHistoryResolver,
    LateChangeResolver,
    JudgeRoundResolver,
    ResultResolver,
    DecisionRecordResolver,
    PrizeBoundaryResolver,
    PairwiseComparisonResolver,
    RoundReliabilityResolver,
    MissedIdeasResolver,
    JudgeCommentResolver,
    ReleasedCommentResolver,
    AppealResolver,
    AppealOfFeedbackResolver,
    ReliabilityOfRoundResolver,
    ReliabilityOfProgrammeResolver,
    RoundResultResolver,
    FeedbackResolver,
    FeedbackEvaluationResolver,
  ],
  references: { Round: roundReference },
  rows: [
    RubricRow,
    CriterionRow,
    JudgingRulesRow,
    PeriodRow,
    CandidateRow,
    EarlyWithdrawalRow,
    JudgeRow,
    RoundRow,
    PanelMemberRow,
    ShortlistItemRow,
    LeftOutSampleRow,
    AssignmentRow,
    ConflictRow,
    ScorecardRow,
    ScorecardVersionRow,
    ResultRow,
    JudgeStatisticRow,
    DecisionRecordRow,
    PrizeBoundaryRow,
    PairwiseFinalRow,
    PairwiseFinalistRow,
    PairwiseComparisonRow,
    RoundReliabilityRow,
    LeftOutRow,
    MissedIdeasRow,
    ReleasedCommentRow,
    AppealRow,
    DecisionRow,
  ],
  migrations: [
    CreateRubric1760000001000,
    CreateCandidate1760000002000,
    CreateRound1760000003000,
    CreateAssignment1760000004000,
    CreateResult1760000005000,
    GuardFinalisedRounds1760000006000,
    LetPanelsChange1764000000001,
    SetDatesAndNoteLateChanges1764000000002,
    KnowMoreConflicts1764000000003,
    KeepJudgingRules1764000000010,
    CloseRounds1764000000011,
    IndexDecisionRecordByHash1764500000001,
    MeasurePrizeBoundary1764500000002,
    CreatePairwiseFinal1764500000003,
    CreateRoundReliability1764500000004,
    CreateReleasedCommentAndAppeal1764500000005,
    CreateMissedIdeas1764500000006,
    IndexDecisionsByPerson1764803033000,
    HoldFinalsOfYears1764912461730,
  ],
  handlers: eventHandlers,
  personalData,
  settings,
  context: (request, runtime) => new EvaluationContext(request, runtime),
});
