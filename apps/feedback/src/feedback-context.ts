import {
  type Loader,
  loaderByGroup,
  loaderByKey,
  RequestContext,
  type Runtime,
  type SubgraphRequest,
  TrailService,
} from '@chia-se/subgraph-kit';
import { AttachmentService } from './attachment/attachment.service.ts';
import { ClusterService } from './cluster/cluster.service.ts';
import type { FeedbackClusterMemberRow } from './cluster/feedback-cluster-member.row.ts';
import { CopyService } from './copy/copy.service.ts';
import { DecisionRepository } from './decision/decision.repository.ts';
import { DepartmentService } from './department/department.service.ts';
import { DraftService } from './draft/draft.service.ts';
import { EntryService } from './entry/entry.service.ts';
import { FeedbackExportService } from './export/feedback-export.service.ts';
import { FeedbackService } from './feedback/feedback.service.ts';
import { type FeedbackSight, sightOf } from './feedback/feedback-sight.ts';
import type { SeenFeedback } from './feedback/seen-feedback.repository.ts';
import type { FeedbackResources } from './feedback-resources.ts';
import { FollowService } from './follow/follow.service.ts';
import { HandlingService } from './handling/handling.service.ts';
import { LiveTicketService } from './live/live-ticket.service.ts';
import type { FeedbackMergeRow } from './merge/feedback-merge.row.ts';
import { MergeService } from './merge/merge.service.ts';
import { ModerationService } from './moderation/moderation.service.ts';
import { TopicChangeService } from './moderation/topic-change.service.ts';
import { PeriodService } from './period/period.service.ts';
import { ProgrammeService } from './programme/programme.service.ts';
import { RedactionService } from './redaction/redaction.service.ts';
import { ResponseService } from './response/response.service.ts';
import { RevisionService } from './revision/revision.service.ts';
import { ScreeningService } from './screening/screening.service.ts';
import { SearchFeedbackService } from './search/search-feedback.service.ts';
import { SimilarFeedbackService } from './search/similar-feedback.service.ts';
import { ServiceLevelService } from './service-level/service-level.service.ts';
import type { Settings } from './settings.ts';
import { SolutionCheckService } from './solution-check/solution-check.service.ts';
import { SupportService } from './support/support.service.ts';
import { TimelineService } from './timeline/timeline.service.ts';
import { TrendService } from './trend/trend.service.ts';
import { WithdrawalService } from './withdrawal/withdrawal.service.ts';

/** Services and loaders of one request. */
export class FeedbackContext extends RequestContext {
  /** What the viewer may see of opinions. */
  readonly sight: FeedbackSight;
  readonly programmes;
  readonly topics;
  readonly periods;
  readonly feedback;
  readonly moderation;
  readonly topicChanges;
  readonly screenings;
  readonly timeline;
  readonly responses;
  readonly handling;
  readonly departments;
  readonly serviceLevels;
  readonly solutionChecks;
  readonly liveTickets;
  readonly trends;
  readonly exports;
  readonly similarFeedback;
  readonly search;
  readonly drafts;
  readonly entries;
  readonly revisions;
  readonly redactions;
  readonly withdrawals;
  readonly supports;
  readonly follows;
  readonly attachments;
  readonly merges;
  readonly trail;
  readonly copies;
  readonly clusters;

  constructor(request: SubgraphRequest, runtime: Runtime<Settings, FeedbackResources>) {
    super(request);
    const { database, clock, settings } = runtime;
    const { screening } = runtime.resources;
    const rules = {
      perDay: settings.FEEDBACK_PER_DAY,
      secondsApart: settings.FEEDBACK_SECONDS_APART,
      perAddressHour: settings.FEEDBACK_PER_ADDRESS_HOUR,
      clientAddress: request.clientAddress,
      attachments: settings.ATTACHMENTS_EACH,
      screening,
    };
    this.sight = sightOf(request.viewer);
    this.programmes = new ProgrammeService(database, clock);
    this.topics = runtime.resources.topics;
    this.periods = new PeriodService(database, clock);
    this.feedback = new FeedbackService(database, clock, rules, this.sight);
    this.moderation = new ModerationService(database, clock);
    this.topicChanges = new TopicChangeService(database, clock);
    this.screenings = new ScreeningService(database);
    this.timeline = new TimelineService(database);
    this.responses = new ResponseService(database, clock, settings.ATTACHMENTS_EACH);
    this.handling = new HandlingService(database, clock);
    this.departments = new DepartmentService(database);
    this.serviceLevels = new ServiceLevelService(database, clock);
    this.exports = new FeedbackExportService(database, clock);
    this.trends = new TrendService(database, clock);
    this.liveTickets = new LiveTicketService(database, clock);
    this.solutionChecks = new SolutionCheckService(database, clock);
    this.similarFeedback = new SimilarFeedbackService(database, runtime.resources.termStatistics);
    this.search = new SearchFeedbackService(
      database,
      this.programmes,
      runtime.resources.termStatistics,
    );
    this.drafts = new DraftService(database, clock, settings.ATTACHMENTS_EACH);
    this.revisions = new RevisionService(database, clock, rules);
    this.redactions = new RedactionService(database, clock);
    this.entries = new EntryService(database, clock, rules);
    this.withdrawals = new WithdrawalService(database, clock);
    this.supports = new SupportService(database, clock);
    this.follows = new FollowService(database, clock);
    this.attachments = new AttachmentService(database, clock, {
      store: runtime.resources.store,
      turnstile: runtime.resources.turnstile,
      megabytes: settings.ATTACHMENT_MEGABYTES,
    });
    this.merges = new MergeService(database, clock);
    this.trail = new TrailService((filter, limit, beforeId) =>
      new DecisionRepository(database).list(filter, limit, beforeId),
    );
    this.copies = new CopyService(database);
    this.clusters = new ClusterService(database);
  }

  readonly programmeById = loaderByKey(
    (ids: readonly string[]) => this.programmes.listByIds(ids),
    (row) => row.id,
  );
  readonly topicsByProgrammeId = loaderByGroup(
    (ids: readonly string[]) => this.topics.listByProgrammeIds(ids),
    (row) => row.programmeId,
  );
  readonly periodById = loaderByKey(
    (ids: readonly string[]) => this.periods.listByIds(ids),
    (row) => row.id,
  );
  readonly feedbackById = loaderByKey(
    (ids: readonly string[]) => this.feedback.listByIds(ids),
    (row) => row.id,
  );
  readonly eventsByFeedbackId = loaderByGroup(
    (ids: readonly string[]) => this.timeline.listOf(ids),
    (row) => row.feedbackId,
  );
  readonly responsesByFeedbackId = loaderByGroup(
    (ids: readonly string[]) => this.responses.listOf(ids),
    (row) => row.feedbackId,
  );

  readonly solutionChecksByFeedbackId = loaderByGroup(
    (ids: readonly string[]) => this.solutionChecks.listOf(ids),
    (row) => row.feedbackId,
  );

  readonly handlingByFeedbackId = loaderByKey(
    (ids: readonly string[]) => this.handling.listByFeedbackIds(ids),
    (row) => row.feedbackId,
  );

  readonly screeningByFeedbackId = loaderByKey(
    (ids: readonly string[]) => this.screenings.listByFeedbackIds(ids),
    (row) => row.feedbackId,
  );

  readonly departmentByCode = loaderByKey(
    (codes: readonly string[]) => this.departments.listByCodes(codes),
    (row) => row.code,
  );

  readonly serviceLevelsByProgrammeId = loaderByGroup(
    (ids: readonly string[]) => this.serviceLevels.listByProgrammeIds(ids),
    (row) => row.programmeId,
  );

  readonly revisionsByFeedbackId = loaderByGroup(
    (ids: readonly string[]) => this.revisions.listOf(ids),
    (row) => row.feedbackId,
  );
  readonly redactionsByFeedbackId = loaderByGroup(
    (ids: readonly string[]) => this.redactions.listOf(ids),
    (row) => row.feedbackId,
  );
  /** For moderators: everybody else gets it as the opinion's own text. */
  readonly publicTextByFeedbackId = loaderByKey(
    (ids: readonly string[]) => this.redactions.listPublicTexts(ids),
    (row) => row.id,
  );
  readonly supportCountByFeedbackId = loaderByKey(
    (ids: readonly string[]) => this.supports.countOf(ids),
    (row) => row.feedbackId,
  );
  /** What the signed-in subscriber supports; nothing for anybody else. */
  readonly mySupportByFeedbackId = loaderByKey(
    async (ids: readonly string[]) =>
      this.viewer.kind === 'SUBSCRIBER' && this.viewer.id !== null
        ? this.supports.listSupported(this.viewer.id, ids)
        : [],
    (row) => row.feedbackId,
  );

  /** What the signed-in subscriber follows; nothing for anybody else. */
  readonly myFollowByFeedbackId = loaderByKey(
    async (ids: readonly string[]) =>
      this.viewer.kind === 'SUBSCRIBER' && this.viewer.id !== null
        ? this.follows.listFollowed(this.viewer.id, ids)
        : [],
    (row) => row.feedbackId,
  );

  readonly attachmentsByFeedbackId = loaderByGroup(
    (ids: readonly string[]) => this.attachments.listOfFeedback(ids),
    (row) => row.feedbackId ?? '',
  );
  readonly attachmentsByResponseId = loaderByGroup(
    (ids: readonly string[]) => this.attachments.listOfResponses(ids),
    (row) => row.responseId ?? '',
  );
  /** Of the signed-in subscriber's drafts. */
  readonly attachmentsByDraftKey = loaderByGroup(
    (keys: readonly string[]) => this.attachments.listOfDrafts(this.subscriberId(), keys),
    (row) => row.draftKey ?? '',
  );

  readonly mergeByFeedbackId = loaderByKey(
    (ids: readonly string[]) => this.merges.listByFeedbackIds(ids),
    (row) => row.feedbackId,
  );
  readonly mergedCountByTargetId = loaderByKey(
    (ids: readonly string[]) => this.merges.countByTargetIds(ids),
    (row) => row.targetId,
  );

  readonly copyByFeedbackId = loaderByKey(
    (ids: readonly string[]) => this.copies.listByFeedbackIds(ids),
    (row) => row.feedbackId,
  );
  readonly clusterById = loaderByKey(
    (ids: readonly string[]) => this.clusters.listByIds(ids),
    (row) => row.id,
  );
  readonly membershipByFeedbackId = loaderByKey(
    (ids: readonly string[]) => this.clusters.listMemberships(ids),
    (row) => row.feedbackId,
  );

  /** The first page, or the one behind a cursor, of what is merged into many opinions at a time. */
  readonly mergesByTargetId = loaderByPage<FeedbackMergeRow>(
    (ids, page) => this.merges.listOfTargets(ids, page),
    (row) => row.targetId,
  );
  /** The same of the members of many clusters. */
  readonly membersByClusterId = loaderByPage<FeedbackClusterMemberRow>(
    (ids, page) => this.clusters.listMembers(ids, page),
    (row) => row.clusterId,
  );
  /** The same of the opinions of many subscribers. */
  readonly feedbackBySubscriberId = loaderByPage<SeenFeedback>(
    (ids, page) => this.feedback.listOfSubscribers(ids, page),
    (row) => row.subscriberId,
  );
}

interface Page {
  limit: number;
  after: string | null;
}

/** One loader for each page that is asked for. */
function loaderByPage<Row>(
  list: (ids: readonly string[], page: Page) => Promise<Row[]>,
  groupOf: (row: Row) => string,
): (page: Page) => Loader<string, Row[]> {
  const loaders = new Map<string, Loader<string, Row[]>>();
  return (page) => {
    const key = `${page.limit} ${page.after}`;
    const loader =
      loaders.get(key) ?? loaderByGroup((ids: readonly string[]) => list(ids, page), groupOf);
    loaders.set(key, loader);
    return loader;
  };
}
