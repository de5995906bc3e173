import {
  type Loader,
  loaderByGroup,
  loaderByKey,
  RequestContext,
  type Runtime,
  type SubgraphRequest,
} from '@chia-se/subgraph-kit';
import { AttachmentService } from './attachment/attachment.service.ts';
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
import { ModerationService } from './moderation/moderation.service.ts';
import { PeriodService } from './period/period.service.ts';
import { ProgrammeService } from './programme/programme.service.ts';
import { ResponseService } from './response/response.service.ts';
import { RevisionService } from './revision/revision.service.ts';
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
  readonly withdrawals;
  readonly supports;
  readonly attachments;
  readonly follows;

  constructor(request: SubgraphRequest, runtime: Runtime<Settings, FeedbackResources>) {
    super(request);
    const { database, clock, settings } = runtime;
    const limits = {
      perDay: settings.FEEDBACK_PER_DAY,
      secondsApart: settings.FEEDBACK_SECONDS_APART,
      perAddressHour: settings.FEEDBACK_PER_ADDRESS_HOUR,
      clientAddress: request.clientAddress,
      attachments: settings.ATTACHMENTS_EACH,
    };
    this.sight = sightOf(request.viewer);
    this.programmes = new ProgrammeService(database, clock);
    this.topics = runtime.resources.topics;
    this.periods = new PeriodService(database, clock);
    this.feedback = new FeedbackService(database, clock, limits, this.sight);
    this.moderation = new ModerationService(database, clock);
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
    this.entries = new EntryService(database, clock, limits);
    this.drafts = new DraftService(database, clock, settings.ATTACHMENTS_EACH);
    this.revisions = new RevisionService(database, clock, settings.ATTACHMENTS_EACH);
    this.withdrawals = new WithdrawalService(database, clock);
    this.supports = new SupportService(database, clock);
    this.attachments = new AttachmentService(database, clock, {
      store: runtime.resources.store,
      turnstile: runtime.resources.turnstile,
      megabytes: settings.ATTACHMENT_MEGABYTES,
    });
    this.follows = new FollowService(database, clock);
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

  /** What the signed-in subscriber follows; nothing for anybody else. */
  readonly myFollowByFeedbackId = loaderByKey(
    async (ids: readonly string[]) =>
      this.viewer.kind === 'SUBSCRIBER' && this.viewer.id !== null
        ? this.follows.listFollowed(this.viewer.id, ids)
        : [],
    (row) => row.feedbackId,
  );

  readonly #bySubscriber = new Map<string, Loader<string, SeenFeedback[]>>();

  /** The first page, or the one behind a cursor, of many subscribers at a time. */
  feedbackBySubscriberId(page: {
    limit: number;
    after: string | null;
  }): Loader<string, SeenFeedback[]> {
    const key = `${page.limit} ${page.after}`;
    let loader = this.#bySubscriber.get(key);
    if (!loader) {
      loader = loaderByGroup(
        (ids: readonly string[]) => this.feedback.listOfSubscribers(ids, page),
        (row) => row.subscriberId,
      );
      this.#bySubscriber.set(key, loader);
    }
    return loader;
  }
}
