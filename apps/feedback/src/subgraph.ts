import { defineSubgraph, oneAfterAnother } from '@chia-se/subgraph-kit';
import {
  AttachmentResolver,
  AttachmentsOfDraftResolver,
  AttachmentsOfFeedbackResolver,
  AttachmentsOfResponseResolver,
} from './attachment/attachment.resolver.ts';
import { AttachmentRow } from './attachment/attachment.row.ts';
import { ClusterOfFeedbackResolver, ClusterResolver } from './cluster/cluster.resolver.ts';
import { FeedbackClusterRow } from './cluster/feedback-cluster.row.ts';
import { FeedbackClusterMemberRow } from './cluster/feedback-cluster-member.row.ts';
import { CopyOfFeedbackResolver, CopyResolver } from './copy/copy.resolver.ts';
import { FeedbackCopyRow } from './copy/feedback-copy.row.ts';
import { FeedbackLikenessTaskRow } from './copy/feedback-likeness-task.row.ts';
import { FeedbackSignatureRow } from './copy/feedback-signature.row.ts';
import { DecisionResolver } from './decision/decision.resolver.ts';
import { DecisionRow } from './decision/decision.row.ts';
import { DepartmentResolver } from './department/department.resolver.ts';
import { DepartmentRow } from './department/department.row.ts';
import { DraftResolver } from './draft/draft.resolver.ts';
import { FeedbackDraftRow } from './draft/feedback-draft.row.ts';
import { EntryResolver } from './entry/entry.resolver.ts';
import { FeedbackExportResolver } from './export/feedback-export.resolver.ts';
import { FeedbackExportRow } from './export/feedback-export.row.ts';
import { feedbackReference } from './feedback/feedback.reference.ts';
import { FeedbackResolver } from './feedback/feedback.resolver.ts';
import { FeedbackRow } from './feedback/feedback.row.ts';
import { FeedbackOriginalRow } from './feedback/feedback-original.row.ts';
import { SubmissionAddressRow } from './feedback/submission-address.row.ts';
import { FeedbackContext } from './feedback-context.ts';
import { closeResources, type FeedbackResources, openResources } from './feedback-resources.ts';
import { addRoutes } from './feedback-routes.ts';
import { FeedbackFollowRow } from './follow/feedback-follow.row.ts';
import { followHandlers } from './follow/follow.handlers.ts';
import { FollowedOfSubscriberResolver, FollowResolver } from './follow/follow.resolver.ts';
import { HandlingOfFeedbackResolver, HandlingResolver } from './handling/handling.resolver.ts';
import { HandlingRow } from './handling/handling.row.ts';
import { LiveTicketRow } from './live/live-ticket.row.ts';
import { LiveUpdatesResolver } from './live/live-updates.resolver.ts';
import { FeedbackMergeRow } from './merge/feedback-merge.row.ts';
import { MergeResolver } from './merge/merge.resolver.ts';
import { MergedSupportRow } from './merge/merged-support.row.ts';
import { CreateProgramme1760000000000 } from './migrations/1760000000000-create-programme.ts';
import { CreatePeriod1760000001000 } from './migrations/1760000001000-create-period.ts';
import { CreateFeedback1760000002000 } from './migrations/1760000002000-create-feedback.ts';
import { CreateFeedbackEvent1760000003000 } from './migrations/1760000003000-create-feedback-event.ts';
import { CreateFeedbackResponse1760000004000 } from './migrations/1760000004000-create-feedback-response.ts';
import { CreateDecision1760000005000 } from './migrations/1760000005000-create-decision.ts';
import { CreateFeedbackSearch1764000000000 } from './migrations/1764000000000-create-feedback-search.ts';
import { CreateFeedbackSupport1764000001000 } from './migrations/1764000001000-create-feedback-support.ts';
import { CreateFeedbackDraft1764000002000 } from './migrations/1764000002000-create-feedback-draft.ts';
import { CreateFeedbackRevision1764000003000 } from './migrations/1764000003000-create-feedback-revision.ts';
import { CreateSubmissionAddress1764000004000 } from './migrations/1764000004000-create-submission-address.ts';
import { CreateHandling1764600000000 } from './migrations/1764600000000-create-handling.ts';
import { CreateSolutionCheck1764600001000 } from './migrations/1764600001000-create-solution-check.ts';
import { CreateLiveTicket1764600002000 } from './migrations/1764600002000-create-live-ticket.ts';
import { CreateFeedbackTrend1764600003000 } from './migrations/1764600003000-create-feedback-trend.ts';
import { CreateFeedbackExport1764600004000 } from './migrations/1764600004000-create-feedback-export.ts';
import { CreateFeedbackScreening1764700041973 } from './migrations/1764700041973-create-feedback-screening.ts';
import { CreateAttachment1764700417000 } from './migrations/1764700417000-create-attachment.ts';
import { CreateFeedbackMerge1764700583127 } from './migrations/1764700583127-create-feedback-merge.ts';
import { CreateFeedbackCluster1764700761902 } from './migrations/1764700761902-create-feedback-cluster.ts';
import { IndexDecisionsByPerson1764803021000 } from './migrations/1764803021000-index-decisions-by-person.ts';
import { CreateFeedbackFollow1765200417000 } from './migrations/1765200417000-create-feedback-follow.ts';
import { CreateFeedbackRedaction1765310582461 } from './migrations/1765310582461-create-feedback-redaction.ts';
import { MergeWhatIsInProgress1765310947125 } from './migrations/1765310947125-merge-what-is-in-progress.ts';
import { BulkModerationResolver } from './moderation/bulk-moderation.resolver.ts';
import { ModerationResolver } from './moderation/moderation.resolver.ts';
import { TopicChangeResolver } from './moderation/topic-change.resolver.ts';
import { periodReference } from './period/period.reference.ts';
import {
  PeriodOfFeedbackResolver,
  PeriodResolver,
  PeriodsOfProgrammeResolver,
} from './period/period.resolver.ts';
import { PeriodRow } from './period/period.row.ts';
import { personalData } from './personal-data/personal-data.ts';
import { programmeReference } from './programme/programme.reference.ts';
import { ProgrammeResolver } from './programme/programme.resolver.ts';
import { ProgrammeRow } from './programme/programme.row.ts';
import { FeedbackRedactionRow } from './redaction/feedback-redaction.row.ts';
import { RedactionResolver } from './redaction/redaction.resolver.ts';
import { FeedbackResponseRow } from './response/feedback-response.row.ts';
import { FeedbackResponseHearerRow } from './response/feedback-response-hearer.row.ts';
import { ResponseResolver } from './response/response.resolver.ts';
import { FeedbackRevisionRow } from './revision/feedback-revision.row.ts';
import { RevisionResolver } from './revision/revision.resolver.ts';
import { FeedbackScreeningRow } from './screening/feedback-screening.row.ts';
import { ScreeningOfFeedbackResolver, ScreeningResolver } from './screening/screening.resolver.ts';
import { FeedbackSearchRow } from './search/feedback-search.row.ts';
import { FeedbackSearchTaskRow } from './search/feedback-search-task.row.ts';
import { SearchFeedbackResolver } from './search/search-feedback.resolver.ts';
import { SimilarFeedbackResolver } from './search/similar-feedback.resolver.ts';
import { ServiceLevelResolver } from './service-level/service-level.resolver.ts';
import { ServiceLevelRow } from './service-level/service-level.row.ts';
import { type Settings, settings } from './settings.ts';
import { SolutionCheckResolver } from './solution-check/solution-check.resolver.ts';
import { SolutionCheckRow } from './solution-check/solution-check.row.ts';
import { AuthorResolver, FeedbackOfSubscriberResolver } from './subscriber/subscriber.resolver.ts';
import { FeedbackSupportRow } from './support/feedback-support.row.ts';
import { FeedbackSupportCountRow } from './support/feedback-support-count.row.ts';
import { SupportResolver } from './support/support.resolver.ts';
import { FeedbackEventRow } from './timeline/feedback-event.row.ts';
import { TimelineResolver } from './timeline/timeline.resolver.ts';
import {
  TopicOfFeedbackResolver,
  TopicResolver,
  TopicsOfProgrammeResolver,
} from './topic/topic.resolver.ts';
import { TopicRow } from './topic/topic.row.ts';
import { FeedbackTrendMarkRow, FeedbackTrendRow } from './trend/feedback-trend.row.ts';
import { trendHandlers } from './trend/trend.handlers.ts';
import { TrendResolver } from './trend/trend.resolver.ts';
import { WithdrawalResolver } from './withdrawal/withdrawal.resolver.ts';

/** What is said and what becomes of it: programmes, periods, opinions, moderation, responses. */
export const feedback = defineSubgraph<FeedbackContext, Settings, FeedbackResources>({
  name: 'feedback',
  resolvers: [
    DecisionResolver,
    ProgrammeResolver,
    TopicResolver,
    TopicsOfProgrammeResolver,
    PeriodResolver,
    PeriodsOfProgrammeResolver,
    FeedbackResolver,
    TopicOfFeedbackResolver,
    PeriodOfFeedbackResolver,
    AuthorResolver,
    FeedbackOfSubscriberResolver,
    TimelineResolver,
    ModerationResolver,
    BulkModerationResolver,
    TopicChangeResolver,
    RedactionResolver,
    ScreeningResolver,
    ScreeningOfFeedbackResolver,
    HandlingResolver,
    HandlingOfFeedbackResolver,
    DepartmentResolver,
    ServiceLevelResolver,
    SolutionCheckResolver,
    LiveUpdatesResolver,
    TrendResolver,
    FeedbackExportResolver,
    ResponseResolver,
    SimilarFeedbackResolver,
    SearchFeedbackResolver,
    DraftResolver,
    RevisionResolver,
    EntryResolver,
    WithdrawalResolver,
    SupportResolver,
    AttachmentResolver,
    AttachmentsOfFeedbackResolver,
    AttachmentsOfResponseResolver,
    AttachmentsOfDraftResolver,
    MergeResolver,
    CopyResolver,
    CopyOfFeedbackResolver,
    ClusterResolver,
    ClusterOfFeedbackResolver,
    FollowResolver,
    FollowedOfSubscriberResolver,
  ],
  references: {
    Programme: programmeReference,
    Period: periodReference,
    Feedback: feedbackReference,
  },
  rows: [
    ProgrammeRow,
    TopicRow,
    PeriodRow,
    FeedbackRow,
    FeedbackOriginalRow,
    FeedbackScreeningRow,
    FeedbackEventRow,
    FeedbackResponseRow,
    DecisionRow,
    DepartmentRow,
    ServiceLevelRow,
    HandlingRow,
    SolutionCheckRow,
    LiveTicketRow,
    FeedbackTrendRow,
    FeedbackTrendMarkRow,
    FeedbackExportRow,
    FeedbackSearchRow,
    FeedbackSearchTaskRow,
    FeedbackSupportRow,
    FeedbackSupportCountRow,
    FeedbackFollowRow,
    FeedbackDraftRow,
    FeedbackRevisionRow,
    FeedbackRedactionRow,
    SubmissionAddressRow,
    AttachmentRow,
    FeedbackMergeRow,
    MergedSupportRow,
    FeedbackResponseHearerRow,
    FeedbackLikenessTaskRow,
    FeedbackSignatureRow,
    FeedbackCopyRow,
    FeedbackClusterRow,
    FeedbackClusterMemberRow,
  ],
  migrations: [
    CreateProgramme1760000000000,
    CreatePeriod1760000001000,
    CreateFeedback1760000002000,
    CreateFeedbackEvent1760000003000,
    CreateFeedbackResponse1760000004000,
    CreateDecision1760000005000,
    CreateHandling1764600000000,
    CreateSolutionCheck1764600001000,
    CreateLiveTicket1764600002000,
    CreateFeedbackTrend1764600003000,
    CreateFeedbackExport1764600004000,
    CreateFeedbackSearch1764000000000,
    CreateFeedbackSupport1764000001000,
    CreateFeedbackDraft1764000002000,
    CreateFeedbackRevision1764000003000,
    CreateSubmissionAddress1764000004000,
    CreateAttachment1764700417000,
    CreateFeedbackMerge1764700583127,
    IndexDecisionsByPerson1764803021000,
    CreateFeedbackCluster1764700761902,
    CreateFeedbackScreening1764700041973,
    CreateFeedbackFollow1765200417000,
    CreateFeedbackRedaction1765310582461,
    MergeWhatIsInProgress1765310947125,
  ],
  personalData,
  settings,
  open: openResources,
  close: closeResources,
  routes: addRoutes,
  handlers: oneAfterAnother(trendHandlers, followHandlers),
  context: (request, runtime) => new FeedbackContext(request, runtime),
});
