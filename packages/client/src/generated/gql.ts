/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation ChangeNotificationPreferences($input: ChangeNotificationPreferencesInput!) {\n  changeNotificationPreferences(input: $input) {\n    preferences {\n      choices {\n        kind\n        channel\n        isWanted\n      }\n      quietHours {\n        from\n        until\n      }\n      digestAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ChangeNotificationPreferencesDocument,
    "mutation ConfirmEmailAddress($input: ConfirmEmailAddressInput!) {\n  confirmEmailAddress(input: $input) {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmEmailAddressDocument,
    "query DeveloperOutbox($to: String) {\n  developerOutbox(first: 1, to: $to) {\n    body\n    createdAt\n  }\n}": typeof types.DeveloperOutboxDocument,
    "mutation ExportMyData {\n  exportMyData {\n    request {\n      id\n      kind\n      requestedAt\n      dueAt\n      completedAt\n      receipts {\n        subgraph\n        records\n        answeredAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ExportMyDataDocument,
    "mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    marked\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.MarkNotificationsReadDocument,
    "query Me {\n  me {\n    id\n    displayName\n    phoneNumber\n    membershipTier\n    language\n    unreadNotificationCount\n  }\n}": typeof types.MeDocument,
    "query MyConsents {\n  consentWordings {\n    purpose\n    text\n    version\n  }\n  me {\n    id\n    consents {\n      purpose\n      granted\n      recordedAt\n      wordingVersion\n    }\n  }\n}": typeof types.MyConsentsDocument,
    "query MyDataRequests($after: String) {\n  me {\n    id\n    dataRequests(first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          requestedAt\n          dueAt\n          completedAt\n          keepPublicText\n          document\n          receipts {\n            subgraph\n            records\n            answeredAt\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": typeof types.MyDataRequestsDocument,
    "query MyNotificationPreferences {\n  pushPublicKey\n  me {\n    id\n    notificationPreferences {\n      choices {\n        kind\n        channel\n        isWanted\n      }\n      quietHours {\n        from\n        until\n      }\n      digestAt\n      emailAddress {\n        address\n        verifiedAt\n      }\n      pushDevices {\n        id\n        addedAt\n      }\n    }\n  }\n}": typeof types.MyNotificationPreferencesDocument,
    "query MyNotifications($after: String) {\n  me {\n    id\n    unreadNotificationCount\n    notifications(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          title\n          body\n          link\n          subjectId\n          createdAt\n          readAt\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": typeof types.MyNotificationsDocument,
    "query MyProfile {\n  me {\n    id\n    phoneNumber\n    displayName\n    language\n    membershipTier\n    registeredAt\n    perks {\n      id\n      name\n      partner\n    }\n    numberHistory {\n      phoneNumber\n      heldFrom\n      heldUntil\n    }\n  }\n}": typeof types.MyProfileDocument,
    "mutation RecordConsent($input: RecordConsentInput!) {\n  recordConsent(input: $input) {\n    consent {\n      purpose\n      granted\n      recordedAt\n      wordingVersion\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RecordConsentDocument,
    "mutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    session {\n      accessToken\n      accessTokenExpiresAt\n      refreshToken\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RefreshSessionDocument,
    "mutation RemoveEmailAddress {\n  removeEmailAddress {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RemoveEmailAddressDocument,
    "mutation RequestErasure($input: RequestErasureInput!) {\n  requestErasure(input: $input) {\n    request {\n      id\n      kind\n      requestedAt\n      dueAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestErasureDocument,
    "mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n  requestSignInCode(input: $input) {\n    sent\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.RequestSignInCodeDocument,
    "mutation SetEmailAddress($input: SetEmailAddressInput!) {\n  setEmailAddress(input: $input) {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SetEmailAddressDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      accessToken\n      accessTokenExpiresAt\n      refreshToken\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SignInDocument,
    "mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    signedOut\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SignOutDocument,
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    subscriber {\n      id\n      displayName\n      language\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.UpdateProfileDocument,
    "query Viewer {\n  viewer {\n    kind\n    scopes\n    staffMember {\n      id\n      name\n      roles\n    }\n    subscriber {\n      id\n      displayName\n      phoneNumber\n      membershipTier\n      language\n      unreadNotificationCount\n    }\n  }\n}": typeof types.ViewerDocument,
    "mutation SaveScorecard($input: ScorecardInput!) {\n  saveScorecard(input: $input) {\n    scorecard {\n      id\n      submittedAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SaveScorecardDocument,
    "mutation SubmitScorecard($input: ScorecardInput!) {\n  submitScorecard(input: $input) {\n    scorecard {\n      id\n      submittedAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SubmitScorecardDocument,
    "fragment FeedbackCard on Feedback {\n  id\n  referenceCode\n  title\n  body\n  status\n  submittedAt\n  province\n  supportCount\n  isSupportedByMe\n  topic {\n    code\n    name\n  }\n}\n\nfragment FeedbackTimeline on Feedback {\n  timeline {\n    kind\n    status\n    note\n    at\n  }\n  responses {\n    id\n    body\n    deliverBy\n    respondedAt\n  }\n}\n\nfragment MyFeedback on Feedback {\n  ...FeedbackCard\n  ...FeedbackTimeline\n  awaitsConfirmation\n  evaluation {\n    state\n    standing\n    band\n    appealUntil\n    appeal {\n      id\n      status\n      answer\n    }\n  }\n  award {\n    id\n    status\n    prize {\n      id\n      name\n      level\n    }\n  }\n}\n\nfragment Draft on FeedbackDraft {\n  key\n  version\n  topic\n  title\n  body\n  province\n  createdAt\n  savedAt\n}": typeof types.FeedbackCardFragmentDoc,
    "fragment Page on PageInfo {\n  hasNextPage\n  endCursor\n}": typeof types.PageFragmentDoc,
    "fragment PrizeCard on Prize {\n  id\n  level\n  place\n  name\n  value\n  quantity\n  giftOptions {\n    id\n    name\n  }\n}\n\nfragment MyAward on Award {\n  id\n  status\n  value\n  taxWithheld\n  announcedAt\n  claimBy\n  claimedAt\n  fulfilledAt\n  prize {\n    ...PrizeCard\n  }\n  giftOption {\n    id\n    name\n  }\n  delivery {\n    recipientName\n    phoneNumber\n    address\n  }\n  feedback {\n    id\n    referenceCode\n    title\n  }\n}": typeof types.PrizeCardFragmentDoc,
    "fragment Refusal on UserError {\n  code\n  field\n  message\n}": typeof types.RefusalFragmentDoc,
    "mutation AppealDecision($input: AppealDecisionInput!) {\n  appealDecision(input: $input) {\n    appeal {\n      id\n      status\n      reason\n      submittedAt\n      feedback {\n        id\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.AppealDecisionDocument,
    "mutation ConfirmSolved($input: ConfirmSolvedInput!) {\n  confirmSolved(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ConfirmSolvedDocument,
    "mutation DeleteFeedbackDraft($input: DeleteFeedbackDraftInput!) {\n  deleteFeedbackDraft(input: $input) {\n    deleted\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DeleteFeedbackDraftDocument,
    "mutation EditFeedback($input: EditFeedbackInput!) {\n  editFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n      revisions {\n        number\n        title\n        body\n        province\n        replacedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.EditFeedbackDocument,
    "query MyFeedbackList($after: String) {\n  me {\n    id\n    feedback(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MyFeedback\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": typeof types.MyFeedbackListDocument,
    "query MyFeedbackDrafts {\n  myFeedbackDrafts {\n    ...Draft\n  }\n}": typeof types.MyFeedbackDraftsDocument,
    "query MyOpinion($id: ID!) {\n  feedback(id: $id) {\n    ...MyFeedback\n    revisions {\n      number\n      title\n      body\n      province\n      replacedAt\n    }\n    solutionChecks {\n      solved\n      comment\n      at\n    }\n    evaluation {\n      code\n      criteria {\n        criterion\n        band\n      }\n      comments {\n        text\n        releasedAt\n      }\n      round {\n        id\n        name\n        decisionRecord {\n          hash\n        }\n      }\n    }\n  }\n}": typeof types.MyOpinionDocument,
    "mutation OpenLiveUpdates {\n  openLiveUpdates {\n    liveUpdates {\n      url\n      expiresAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.OpenLiveUpdatesDocument,
    "query Opinion($id: ID!) {\n  feedback(id: $id) {\n    ...FeedbackCard\n    ...FeedbackTimeline\n    award {\n      id\n      prize {\n        id\n        name\n        level\n      }\n    }\n  }\n}": typeof types.OpinionDocument,
    "mutation SaveFeedbackDraft($input: SaveFeedbackDraftInput!) {\n  saveFeedbackDraft(input: $input) {\n    draft {\n      ...Draft\n    }\n    conflicting {\n      ...Draft\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SaveFeedbackDraftDocument,
    "query SimilarFeedback($text: String!, $topic: String) {\n  similarFeedback(text: $text, topic: $topic) {\n    similarity\n    feedback {\n      ...FeedbackCard\n    }\n  }\n}": typeof types.SimilarFeedbackDocument,
    "mutation SubmitFeedback($input: SubmitFeedbackInput!) {\n  submitFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SubmitFeedbackDocument,
    "mutation SupportFeedback($input: SupportFeedbackInput!) {\n  supportFeedback(input: $input) {\n    feedback {\n      id\n      supportCount\n      isSupportedByMe\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.SupportFeedbackDocument,
    "mutation WithdrawSupport($input: WithdrawSupportInput!) {\n  withdrawSupport(input: $input) {\n    feedback {\n      id\n      supportCount\n      isSupportedByMe\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.WithdrawSupportDocument,
    "mutation WithdrawFeedback($input: WithdrawFeedbackInput!) {\n  withdrawFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.WithdrawFeedbackDocument,
    "mutation ClaimAward($input: ClaimAwardInput!) {\n  claimAward(input: $input) {\n    award {\n      ...MyAward\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.ClaimAwardDocument,
    "mutation DeclineAward($input: DeclineAwardInput!) {\n  declineAward(input: $input) {\n    award {\n      ...MyAward\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": typeof types.DeclineAwardDocument,
    "query MyAward($id: ID!) {\n  award(id: $id) {\n    ...MyAward\n  }\n  awardStop {\n    stoppedAt\n    notice\n  }\n}": typeof types.MyAwardDocument,
    "query MyAwards($after: String) {\n  me {\n    id\n    awards(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MyAward\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": typeof types.MyAwardsDocument,
    "query DecisionRecord($hash: String!) {\n  decisionRecord(hash: $hash) {\n    hash\n    document\n    recordedAt\n  }\n}": typeof types.DecisionRecordDocument,
    "query Home($code: String!) {\n  programme(code: $code) {\n    id\n    code\n    name\n    description\n    topics {\n      code\n      name\n    }\n    prizePlan {\n      id\n      description\n      prizes {\n        ...PrizeCard\n      }\n    }\n  }\n  currentPeriod(programmeCode: $code) {\n    id\n    code\n    opensAt\n    closesAt\n    status\n  }\n  awardStop {\n    stoppedAt\n    notice\n  }\n  heard: feedbackList(\n    filter: {programmeCode: $code, status: [DELIVERED, ADOPTED]}\n    first: 6\n  ) {\n    edges {\n      cursor\n      node {\n        ...FeedbackCard\n        responses {\n          id\n          body\n          deliverBy\n          respondedAt\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}": typeof types.HomeDocument,
    "query JudgingRules($code: String!) {\n  currentPeriod(programmeCode: $code) {\n    id\n    code\n    judgingRules {\n      version\n      hash\n      shortlistRule\n      stages {\n        stage\n        judgesPerItem\n        anchors\n        places\n      }\n      tieBreaks\n      rubric {\n        version\n        hash\n        criteria {\n          code\n          name\n          question\n          weight\n          levels {\n            level\n            meaning\n          }\n        }\n      }\n    }\n  }\n}": typeof types.JudgingRulesDocument,
    "query Periods($code: String!, $after: String) {\n  programme(code: $code) {\n    id\n    code\n    periods(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          code\n          opensAt\n          closesAt\n          status\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": typeof types.PeriodsDocument,
    "query PublicOpinions($filter: FeedbackFilter, $sort: FeedbackSort! = NEWEST, $after: String) {\n  feedbackList(filter: $filter, sort: $sort, first: 20, after: $after) {\n    edges {\n      cursor\n      node {\n        ...FeedbackCard\n        responses {\n          id\n          body\n          deliverBy\n          respondedAt\n        }\n        award {\n          id\n          prize {\n            id\n            name\n            level\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}": typeof types.PublicOpinionsDocument,
    "query SearchOpinions($query: String!, $filter: SearchFeedbackFilter, $after: String) {\n  searchFeedback(query: $query, filter: $filter, first: 20, after: $after) {\n    edges {\n      cursor\n      node {\n        isExact\n        feedback {\n          ...FeedbackCard\n        }\n        titleHighlights {\n          start\n          end\n        }\n        bodyHighlights {\n          start\n          end\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}": typeof types.SearchOpinionsDocument,
    "query Topics($code: String!) {\n  programme(code: $code) {\n    id\n    code\n    topics {\n      code\n      name\n    }\n  }\n}": typeof types.TopicsDocument,
    "query Winners($periodId: ID!, $after: String) {\n  winners(periodId: $periodId, first: 50, after: $after) {\n    edges {\n      cursor\n      node {\n        maskedPhoneNumber\n        publishedAt\n        decisionRecordHash\n        prize {\n          ...PrizeCard\n        }\n        feedback {\n          id\n          referenceCode\n          title\n          topic {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}": typeof types.WinnersDocument,
};
const documents: Documents = {
    "mutation ChangeNotificationPreferences($input: ChangeNotificationPreferencesInput!) {\n  changeNotificationPreferences(input: $input) {\n    preferences {\n      choices {\n        kind\n        channel\n        isWanted\n      }\n      quietHours {\n        from\n        until\n      }\n      digestAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ChangeNotificationPreferencesDocument,
    "mutation ConfirmEmailAddress($input: ConfirmEmailAddressInput!) {\n  confirmEmailAddress(input: $input) {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmEmailAddressDocument,
    "query DeveloperOutbox($to: String) {\n  developerOutbox(first: 1, to: $to) {\n    body\n    createdAt\n  }\n}": types.DeveloperOutboxDocument,
    "mutation ExportMyData {\n  exportMyData {\n    request {\n      id\n      kind\n      requestedAt\n      dueAt\n      completedAt\n      receipts {\n        subgraph\n        records\n        answeredAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ExportMyDataDocument,
    "mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    marked\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.MarkNotificationsReadDocument,
    "query Me {\n  me {\n    id\n    displayName\n    phoneNumber\n    membershipTier\n    language\n    unreadNotificationCount\n  }\n}": types.MeDocument,
    "query MyConsents {\n  consentWordings {\n    purpose\n    text\n    version\n  }\n  me {\n    id\n    consents {\n      purpose\n      granted\n      recordedAt\n      wordingVersion\n    }\n  }\n}": types.MyConsentsDocument,
    "query MyDataRequests($after: String) {\n  me {\n    id\n    dataRequests(first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          requestedAt\n          dueAt\n          completedAt\n          keepPublicText\n          document\n          receipts {\n            subgraph\n            records\n            answeredAt\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": types.MyDataRequestsDocument,
    "query MyNotificationPreferences {\n  pushPublicKey\n  me {\n    id\n    notificationPreferences {\n      choices {\n        kind\n        channel\n        isWanted\n      }\n      quietHours {\n        from\n        until\n      }\n      digestAt\n      emailAddress {\n        address\n        verifiedAt\n      }\n      pushDevices {\n        id\n        addedAt\n      }\n    }\n  }\n}": types.MyNotificationPreferencesDocument,
    "query MyNotifications($after: String) {\n  me {\n    id\n    unreadNotificationCount\n    notifications(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          title\n          body\n          link\n          subjectId\n          createdAt\n          readAt\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": types.MyNotificationsDocument,
    "query MyProfile {\n  me {\n    id\n    phoneNumber\n    displayName\n    language\n    membershipTier\n    registeredAt\n    perks {\n      id\n      name\n      partner\n    }\n    numberHistory {\n      phoneNumber\n      heldFrom\n      heldUntil\n    }\n  }\n}": types.MyProfileDocument,
    "mutation RecordConsent($input: RecordConsentInput!) {\n  recordConsent(input: $input) {\n    consent {\n      purpose\n      granted\n      recordedAt\n      wordingVersion\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RecordConsentDocument,
    "mutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    session {\n      accessToken\n      accessTokenExpiresAt\n      refreshToken\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RefreshSessionDocument,
    "mutation RemoveEmailAddress {\n  removeEmailAddress {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RemoveEmailAddressDocument,
    "mutation RequestErasure($input: RequestErasureInput!) {\n  requestErasure(input: $input) {\n    request {\n      id\n      kind\n      requestedAt\n      dueAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestErasureDocument,
    "mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n  requestSignInCode(input: $input) {\n    sent\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.RequestSignInCodeDocument,
    "mutation SetEmailAddress($input: SetEmailAddressInput!) {\n  setEmailAddress(input: $input) {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SetEmailAddressDocument,
    "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      accessToken\n      accessTokenExpiresAt\n      refreshToken\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SignInDocument,
    "mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    signedOut\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SignOutDocument,
    "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    subscriber {\n      id\n      displayName\n      language\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.UpdateProfileDocument,
    "query Viewer {\n  viewer {\n    kind\n    scopes\n    staffMember {\n      id\n      name\n      roles\n    }\n    subscriber {\n      id\n      displayName\n      phoneNumber\n      membershipTier\n      language\n      unreadNotificationCount\n    }\n  }\n}": types.ViewerDocument,
    "mutation SaveScorecard($input: ScorecardInput!) {\n  saveScorecard(input: $input) {\n    scorecard {\n      id\n      submittedAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SaveScorecardDocument,
    "mutation SubmitScorecard($input: ScorecardInput!) {\n  submitScorecard(input: $input) {\n    scorecard {\n      id\n      submittedAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SubmitScorecardDocument,
    "fragment FeedbackCard on Feedback {\n  id\n  referenceCode\n  title\n  body\n  status\n  submittedAt\n  province\n  supportCount\n  isSupportedByMe\n  topic {\n    code\n    name\n  }\n}\n\nfragment FeedbackTimeline on Feedback {\n  timeline {\n    kind\n    status\n    note\n    at\n  }\n  responses {\n    id\n    body\n    deliverBy\n    respondedAt\n  }\n}\n\nfragment MyFeedback on Feedback {\n  ...FeedbackCard\n  ...FeedbackTimeline\n  awaitsConfirmation\n  evaluation {\n    state\n    standing\n    band\n    appealUntil\n    appeal {\n      id\n      status\n      answer\n    }\n  }\n  award {\n    id\n    status\n    prize {\n      id\n      name\n      level\n    }\n  }\n}\n\nfragment Draft on FeedbackDraft {\n  key\n  version\n  topic\n  title\n  body\n  province\n  createdAt\n  savedAt\n}": types.FeedbackCardFragmentDoc,
    "fragment Page on PageInfo {\n  hasNextPage\n  endCursor\n}": types.PageFragmentDoc,
    "fragment PrizeCard on Prize {\n  id\n  level\n  place\n  name\n  value\n  quantity\n  giftOptions {\n    id\n    name\n  }\n}\n\nfragment MyAward on Award {\n  id\n  status\n  value\n  taxWithheld\n  announcedAt\n  claimBy\n  claimedAt\n  fulfilledAt\n  prize {\n    ...PrizeCard\n  }\n  giftOption {\n    id\n    name\n  }\n  delivery {\n    recipientName\n    phoneNumber\n    address\n  }\n  feedback {\n    id\n    referenceCode\n    title\n  }\n}": types.PrizeCardFragmentDoc,
    "fragment Refusal on UserError {\n  code\n  field\n  message\n}": types.RefusalFragmentDoc,
    "mutation AppealDecision($input: AppealDecisionInput!) {\n  appealDecision(input: $input) {\n    appeal {\n      id\n      status\n      reason\n      submittedAt\n      feedback {\n        id\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.AppealDecisionDocument,
    "mutation ConfirmSolved($input: ConfirmSolvedInput!) {\n  confirmSolved(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ConfirmSolvedDocument,
    "mutation DeleteFeedbackDraft($input: DeleteFeedbackDraftInput!) {\n  deleteFeedbackDraft(input: $input) {\n    deleted\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DeleteFeedbackDraftDocument,
    "mutation EditFeedback($input: EditFeedbackInput!) {\n  editFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n      revisions {\n        number\n        title\n        body\n        province\n        replacedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.EditFeedbackDocument,
    "query MyFeedbackList($after: String) {\n  me {\n    id\n    feedback(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MyFeedback\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": types.MyFeedbackListDocument,
    "query MyFeedbackDrafts {\n  myFeedbackDrafts {\n    ...Draft\n  }\n}": types.MyFeedbackDraftsDocument,
    "query MyOpinion($id: ID!) {\n  feedback(id: $id) {\n    ...MyFeedback\n    revisions {\n      number\n      title\n      body\n      province\n      replacedAt\n    }\n    solutionChecks {\n      solved\n      comment\n      at\n    }\n    evaluation {\n      code\n      criteria {\n        criterion\n        band\n      }\n      comments {\n        text\n        releasedAt\n      }\n      round {\n        id\n        name\n        decisionRecord {\n          hash\n        }\n      }\n    }\n  }\n}": types.MyOpinionDocument,
    "mutation OpenLiveUpdates {\n  openLiveUpdates {\n    liveUpdates {\n      url\n      expiresAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.OpenLiveUpdatesDocument,
    "query Opinion($id: ID!) {\n  feedback(id: $id) {\n    ...FeedbackCard\n    ...FeedbackTimeline\n    award {\n      id\n      prize {\n        id\n        name\n        level\n      }\n    }\n  }\n}": types.OpinionDocument,
    "mutation SaveFeedbackDraft($input: SaveFeedbackDraftInput!) {\n  saveFeedbackDraft(input: $input) {\n    draft {\n      ...Draft\n    }\n    conflicting {\n      ...Draft\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SaveFeedbackDraftDocument,
    "query SimilarFeedback($text: String!, $topic: String) {\n  similarFeedback(text: $text, topic: $topic) {\n    similarity\n    feedback {\n      ...FeedbackCard\n    }\n  }\n}": types.SimilarFeedbackDocument,
    "mutation SubmitFeedback($input: SubmitFeedbackInput!) {\n  submitFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SubmitFeedbackDocument,
    "mutation SupportFeedback($input: SupportFeedbackInput!) {\n  supportFeedback(input: $input) {\n    feedback {\n      id\n      supportCount\n      isSupportedByMe\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.SupportFeedbackDocument,
    "mutation WithdrawSupport($input: WithdrawSupportInput!) {\n  withdrawSupport(input: $input) {\n    feedback {\n      id\n      supportCount\n      isSupportedByMe\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.WithdrawSupportDocument,
    "mutation WithdrawFeedback($input: WithdrawFeedbackInput!) {\n  withdrawFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.WithdrawFeedbackDocument,
    "mutation ClaimAward($input: ClaimAwardInput!) {\n  claimAward(input: $input) {\n    award {\n      ...MyAward\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.ClaimAwardDocument,
    "mutation DeclineAward($input: DeclineAwardInput!) {\n  declineAward(input: $input) {\n    award {\n      ...MyAward\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}": types.DeclineAwardDocument,
    "query MyAward($id: ID!) {\n  award(id: $id) {\n    ...MyAward\n  }\n  awardStop {\n    stoppedAt\n    notice\n  }\n}": types.MyAwardDocument,
    "query MyAwards($after: String) {\n  me {\n    id\n    awards(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MyAward\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": types.MyAwardsDocument,
    "query DecisionRecord($hash: String!) {\n  decisionRecord(hash: $hash) {\n    hash\n    document\n    recordedAt\n  }\n}": types.DecisionRecordDocument,
    "query Home($code: String!) {\n  programme(code: $code) {\n    id\n    code\n    name\n    description\n    topics {\n      code\n      name\n    }\n    prizePlan {\n      id\n      description\n      prizes {\n        ...PrizeCard\n      }\n    }\n  }\n  currentPeriod(programmeCode: $code) {\n    id\n    code\n    opensAt\n    closesAt\n    status\n  }\n  awardStop {\n    stoppedAt\n    notice\n  }\n  heard: feedbackList(\n    filter: {programmeCode: $code, status: [DELIVERED, ADOPTED]}\n    first: 6\n  ) {\n    edges {\n      cursor\n      node {\n        ...FeedbackCard\n        responses {\n          id\n          body\n          deliverBy\n          respondedAt\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}": types.HomeDocument,
    "query JudgingRules($code: String!) {\n  currentPeriod(programmeCode: $code) {\n    id\n    code\n    judgingRules {\n      version\n      hash\n      shortlistRule\n      stages {\n        stage\n        judgesPerItem\n        anchors\n        places\n      }\n      tieBreaks\n      rubric {\n        version\n        hash\n        criteria {\n          code\n          name\n          question\n          weight\n          levels {\n            level\n            meaning\n          }\n        }\n      }\n    }\n  }\n}": types.JudgingRulesDocument,
    "query Periods($code: String!, $after: String) {\n  programme(code: $code) {\n    id\n    code\n    periods(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          code\n          opensAt\n          closesAt\n          status\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}": types.PeriodsDocument,
    "query PublicOpinions($filter: FeedbackFilter, $sort: FeedbackSort! = NEWEST, $after: String) {\n  feedbackList(filter: $filter, sort: $sort, first: 20, after: $after) {\n    edges {\n      cursor\n      node {\n        ...FeedbackCard\n        responses {\n          id\n          body\n          deliverBy\n          respondedAt\n        }\n        award {\n          id\n          prize {\n            id\n            name\n            level\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}": types.PublicOpinionsDocument,
    "query SearchOpinions($query: String!, $filter: SearchFeedbackFilter, $after: String) {\n  searchFeedback(query: $query, filter: $filter, first: 20, after: $after) {\n    edges {\n      cursor\n      node {\n        isExact\n        feedback {\n          ...FeedbackCard\n        }\n        titleHighlights {\n          start\n          end\n        }\n        bodyHighlights {\n          start\n          end\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}": types.SearchOpinionsDocument,
    "query Topics($code: String!) {\n  programme(code: $code) {\n    id\n    code\n    topics {\n      code\n      name\n    }\n  }\n}": types.TopicsDocument,
    "query Winners($periodId: ID!, $after: String) {\n  winners(periodId: $periodId, first: 50, after: $after) {\n    edges {\n      cursor\n      node {\n        maskedPhoneNumber\n        publishedAt\n        decisionRecordHash\n        prize {\n          ...PrizeCard\n        }\n        feedback {\n          id\n          referenceCode\n          title\n          topic {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}": types.WinnersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeNotificationPreferences($input: ChangeNotificationPreferencesInput!) {\n  changeNotificationPreferences(input: $input) {\n    preferences {\n      choices {\n        kind\n        channel\n        isWanted\n      }\n      quietHours {\n        from\n        until\n      }\n      digestAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation ChangeNotificationPreferences($input: ChangeNotificationPreferencesInput!) {\n  changeNotificationPreferences(input: $input) {\n    preferences {\n      choices {\n        kind\n        channel\n        isWanted\n      }\n      quietHours {\n        from\n        until\n      }\n      digestAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmEmailAddress($input: ConfirmEmailAddressInput!) {\n  confirmEmailAddress(input: $input) {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation ConfirmEmailAddress($input: ConfirmEmailAddressInput!) {\n  confirmEmailAddress(input: $input) {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DeveloperOutbox($to: String) {\n  developerOutbox(first: 1, to: $to) {\n    body\n    createdAt\n  }\n}"): (typeof documents)["query DeveloperOutbox($to: String) {\n  developerOutbox(first: 1, to: $to) {\n    body\n    createdAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ExportMyData {\n  exportMyData {\n    request {\n      id\n      kind\n      requestedAt\n      dueAt\n      completedAt\n      receipts {\n        subgraph\n        records\n        answeredAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation ExportMyData {\n  exportMyData {\n    request {\n      id\n      kind\n      requestedAt\n      dueAt\n      completedAt\n      receipts {\n        subgraph\n        records\n        answeredAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    marked\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation MarkNotificationsRead($input: MarkNotificationsReadInput!) {\n  markNotificationsRead(input: $input) {\n    marked\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Me {\n  me {\n    id\n    displayName\n    phoneNumber\n    membershipTier\n    language\n    unreadNotificationCount\n  }\n}"): (typeof documents)["query Me {\n  me {\n    id\n    displayName\n    phoneNumber\n    membershipTier\n    language\n    unreadNotificationCount\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyConsents {\n  consentWordings {\n    purpose\n    text\n    version\n  }\n  me {\n    id\n    consents {\n      purpose\n      granted\n      recordedAt\n      wordingVersion\n    }\n  }\n}"): (typeof documents)["query MyConsents {\n  consentWordings {\n    purpose\n    text\n    version\n  }\n  me {\n    id\n    consents {\n      purpose\n      granted\n      recordedAt\n      wordingVersion\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyDataRequests($after: String) {\n  me {\n    id\n    dataRequests(first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          requestedAt\n          dueAt\n          completedAt\n          keepPublicText\n          document\n          receipts {\n            subgraph\n            records\n            answeredAt\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"): (typeof documents)["query MyDataRequests($after: String) {\n  me {\n    id\n    dataRequests(first: 10, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          requestedAt\n          dueAt\n          completedAt\n          keepPublicText\n          document\n          receipts {\n            subgraph\n            records\n            answeredAt\n          }\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyNotificationPreferences {\n  pushPublicKey\n  me {\n    id\n    notificationPreferences {\n      choices {\n        kind\n        channel\n        isWanted\n      }\n      quietHours {\n        from\n        until\n      }\n      digestAt\n      emailAddress {\n        address\n        verifiedAt\n      }\n      pushDevices {\n        id\n        addedAt\n      }\n    }\n  }\n}"): (typeof documents)["query MyNotificationPreferences {\n  pushPublicKey\n  me {\n    id\n    notificationPreferences {\n      choices {\n        kind\n        channel\n        isWanted\n      }\n      quietHours {\n        from\n        until\n      }\n      digestAt\n      emailAddress {\n        address\n        verifiedAt\n      }\n      pushDevices {\n        id\n        addedAt\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyNotifications($after: String) {\n  me {\n    id\n    unreadNotificationCount\n    notifications(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          title\n          body\n          link\n          subjectId\n          createdAt\n          readAt\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"): (typeof documents)["query MyNotifications($after: String) {\n  me {\n    id\n    unreadNotificationCount\n    notifications(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          kind\n          title\n          body\n          link\n          subjectId\n          createdAt\n          readAt\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyProfile {\n  me {\n    id\n    phoneNumber\n    displayName\n    language\n    membershipTier\n    registeredAt\n    perks {\n      id\n      name\n      partner\n    }\n    numberHistory {\n      phoneNumber\n      heldFrom\n      heldUntil\n    }\n  }\n}"): (typeof documents)["query MyProfile {\n  me {\n    id\n    phoneNumber\n    displayName\n    language\n    membershipTier\n    registeredAt\n    perks {\n      id\n      name\n      partner\n    }\n    numberHistory {\n      phoneNumber\n      heldFrom\n      heldUntil\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RecordConsent($input: RecordConsentInput!) {\n  recordConsent(input: $input) {\n    consent {\n      purpose\n      granted\n      recordedAt\n      wordingVersion\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation RecordConsent($input: RecordConsentInput!) {\n  recordConsent(input: $input) {\n    consent {\n      purpose\n      granted\n      recordedAt\n      wordingVersion\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    session {\n      accessToken\n      accessTokenExpiresAt\n      refreshToken\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation RefreshSession($input: RefreshSessionInput!) {\n  refreshSession(input: $input) {\n    session {\n      accessToken\n      accessTokenExpiresAt\n      refreshToken\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RemoveEmailAddress {\n  removeEmailAddress {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation RemoveEmailAddress {\n  removeEmailAddress {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestErasure($input: RequestErasureInput!) {\n  requestErasure(input: $input) {\n    request {\n      id\n      kind\n      requestedAt\n      dueAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation RequestErasure($input: RequestErasureInput!) {\n  requestErasure(input: $input) {\n    request {\n      id\n      kind\n      requestedAt\n      dueAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n  requestSignInCode(input: $input) {\n    sent\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation RequestSignInCode($input: RequestSignInCodeInput!) {\n  requestSignInCode(input: $input) {\n    sent\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SetEmailAddress($input: SetEmailAddressInput!) {\n  setEmailAddress(input: $input) {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation SetEmailAddress($input: SetEmailAddressInput!) {\n  setEmailAddress(input: $input) {\n    preferences {\n      emailAddress {\n        address\n        verifiedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      accessToken\n      accessTokenExpiresAt\n      refreshToken\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    session {\n      accessToken\n      accessTokenExpiresAt\n      refreshToken\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    signedOut\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation SignOut($input: SignOutInput!) {\n  signOut(input: $input) {\n    signedOut\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    subscriber {\n      id\n      displayName\n      language\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation UpdateProfile($input: UpdateProfileInput!) {\n  updateProfile(input: $input) {\n    subscriber {\n      id\n      displayName\n      language\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Viewer {\n  viewer {\n    kind\n    scopes\n    staffMember {\n      id\n      name\n      roles\n    }\n    subscriber {\n      id\n      displayName\n      phoneNumber\n      membershipTier\n      language\n      unreadNotificationCount\n    }\n  }\n}"): (typeof documents)["query Viewer {\n  viewer {\n    kind\n    scopes\n    staffMember {\n      id\n      name\n      roles\n    }\n    subscriber {\n      id\n      displayName\n      phoneNumber\n      membershipTier\n      language\n      unreadNotificationCount\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveScorecard($input: ScorecardInput!) {\n  saveScorecard(input: $input) {\n    scorecard {\n      id\n      submittedAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation SaveScorecard($input: ScorecardInput!) {\n  saveScorecard(input: $input) {\n    scorecard {\n      id\n      submittedAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitScorecard($input: ScorecardInput!) {\n  submitScorecard(input: $input) {\n    scorecard {\n      id\n      submittedAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation SubmitScorecard($input: ScorecardInput!) {\n  submitScorecard(input: $input) {\n    scorecard {\n      id\n      submittedAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment FeedbackCard on Feedback {\n  id\n  referenceCode\n  title\n  body\n  status\n  submittedAt\n  province\n  supportCount\n  isSupportedByMe\n  topic {\n    code\n    name\n  }\n}\n\nfragment FeedbackTimeline on Feedback {\n  timeline {\n    kind\n    status\n    note\n    at\n  }\n  responses {\n    id\n    body\n    deliverBy\n    respondedAt\n  }\n}\n\nfragment MyFeedback on Feedback {\n  ...FeedbackCard\n  ...FeedbackTimeline\n  awaitsConfirmation\n  evaluation {\n    state\n    standing\n    band\n    appealUntil\n    appeal {\n      id\n      status\n      answer\n    }\n  }\n  award {\n    id\n    status\n    prize {\n      id\n      name\n      level\n    }\n  }\n}\n\nfragment Draft on FeedbackDraft {\n  key\n  version\n  topic\n  title\n  body\n  province\n  createdAt\n  savedAt\n}"): (typeof documents)["fragment FeedbackCard on Feedback {\n  id\n  referenceCode\n  title\n  body\n  status\n  submittedAt\n  province\n  supportCount\n  isSupportedByMe\n  topic {\n    code\n    name\n  }\n}\n\nfragment FeedbackTimeline on Feedback {\n  timeline {\n    kind\n    status\n    note\n    at\n  }\n  responses {\n    id\n    body\n    deliverBy\n    respondedAt\n  }\n}\n\nfragment MyFeedback on Feedback {\n  ...FeedbackCard\n  ...FeedbackTimeline\n  awaitsConfirmation\n  evaluation {\n    state\n    standing\n    band\n    appealUntil\n    appeal {\n      id\n      status\n      answer\n    }\n  }\n  award {\n    id\n    status\n    prize {\n      id\n      name\n      level\n    }\n  }\n}\n\nfragment Draft on FeedbackDraft {\n  key\n  version\n  topic\n  title\n  body\n  province\n  createdAt\n  savedAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Page on PageInfo {\n  hasNextPage\n  endCursor\n}"): (typeof documents)["fragment Page on PageInfo {\n  hasNextPage\n  endCursor\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment PrizeCard on Prize {\n  id\n  level\n  place\n  name\n  value\n  quantity\n  giftOptions {\n    id\n    name\n  }\n}\n\nfragment MyAward on Award {\n  id\n  status\n  value\n  taxWithheld\n  announcedAt\n  claimBy\n  claimedAt\n  fulfilledAt\n  prize {\n    ...PrizeCard\n  }\n  giftOption {\n    id\n    name\n  }\n  delivery {\n    recipientName\n    phoneNumber\n    address\n  }\n  feedback {\n    id\n    referenceCode\n    title\n  }\n}"): (typeof documents)["fragment PrizeCard on Prize {\n  id\n  level\n  place\n  name\n  value\n  quantity\n  giftOptions {\n    id\n    name\n  }\n}\n\nfragment MyAward on Award {\n  id\n  status\n  value\n  taxWithheld\n  announcedAt\n  claimBy\n  claimedAt\n  fulfilledAt\n  prize {\n    ...PrizeCard\n  }\n  giftOption {\n    id\n    name\n  }\n  delivery {\n    recipientName\n    phoneNumber\n    address\n  }\n  feedback {\n    id\n    referenceCode\n    title\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment Refusal on UserError {\n  code\n  field\n  message\n}"): (typeof documents)["fragment Refusal on UserError {\n  code\n  field\n  message\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation AppealDecision($input: AppealDecisionInput!) {\n  appealDecision(input: $input) {\n    appeal {\n      id\n      status\n      reason\n      submittedAt\n      feedback {\n        id\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation AppealDecision($input: AppealDecisionInput!) {\n  appealDecision(input: $input) {\n    appeal {\n      id\n      status\n      reason\n      submittedAt\n      feedback {\n        id\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ConfirmSolved($input: ConfirmSolvedInput!) {\n  confirmSolved(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation ConfirmSolved($input: ConfirmSolvedInput!) {\n  confirmSolved(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteFeedbackDraft($input: DeleteFeedbackDraftInput!) {\n  deleteFeedbackDraft(input: $input) {\n    deleted\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation DeleteFeedbackDraft($input: DeleteFeedbackDraftInput!) {\n  deleteFeedbackDraft(input: $input) {\n    deleted\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation EditFeedback($input: EditFeedbackInput!) {\n  editFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n      revisions {\n        number\n        title\n        body\n        province\n        replacedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation EditFeedback($input: EditFeedbackInput!) {\n  editFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n      revisions {\n        number\n        title\n        body\n        province\n        replacedAt\n      }\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyFeedbackList($after: String) {\n  me {\n    id\n    feedback(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MyFeedback\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"): (typeof documents)["query MyFeedbackList($after: String) {\n  me {\n    id\n    feedback(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MyFeedback\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyFeedbackDrafts {\n  myFeedbackDrafts {\n    ...Draft\n  }\n}"): (typeof documents)["query MyFeedbackDrafts {\n  myFeedbackDrafts {\n    ...Draft\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyOpinion($id: ID!) {\n  feedback(id: $id) {\n    ...MyFeedback\n    revisions {\n      number\n      title\n      body\n      province\n      replacedAt\n    }\n    solutionChecks {\n      solved\n      comment\n      at\n    }\n    evaluation {\n      code\n      criteria {\n        criterion\n        band\n      }\n      comments {\n        text\n        releasedAt\n      }\n      round {\n        id\n        name\n        decisionRecord {\n          hash\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query MyOpinion($id: ID!) {\n  feedback(id: $id) {\n    ...MyFeedback\n    revisions {\n      number\n      title\n      body\n      province\n      replacedAt\n    }\n    solutionChecks {\n      solved\n      comment\n      at\n    }\n    evaluation {\n      code\n      criteria {\n        criterion\n        band\n      }\n      comments {\n        text\n        releasedAt\n      }\n      round {\n        id\n        name\n        decisionRecord {\n          hash\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation OpenLiveUpdates {\n  openLiveUpdates {\n    liveUpdates {\n      url\n      expiresAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation OpenLiveUpdates {\n  openLiveUpdates {\n    liveUpdates {\n      url\n      expiresAt\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Opinion($id: ID!) {\n  feedback(id: $id) {\n    ...FeedbackCard\n    ...FeedbackTimeline\n    award {\n      id\n      prize {\n        id\n        name\n        level\n      }\n    }\n  }\n}"): (typeof documents)["query Opinion($id: ID!) {\n  feedback(id: $id) {\n    ...FeedbackCard\n    ...FeedbackTimeline\n    award {\n      id\n      prize {\n        id\n        name\n        level\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SaveFeedbackDraft($input: SaveFeedbackDraftInput!) {\n  saveFeedbackDraft(input: $input) {\n    draft {\n      ...Draft\n    }\n    conflicting {\n      ...Draft\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation SaveFeedbackDraft($input: SaveFeedbackDraftInput!) {\n  saveFeedbackDraft(input: $input) {\n    draft {\n      ...Draft\n    }\n    conflicting {\n      ...Draft\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SimilarFeedback($text: String!, $topic: String) {\n  similarFeedback(text: $text, topic: $topic) {\n    similarity\n    feedback {\n      ...FeedbackCard\n    }\n  }\n}"): (typeof documents)["query SimilarFeedback($text: String!, $topic: String) {\n  similarFeedback(text: $text, topic: $topic) {\n    similarity\n    feedback {\n      ...FeedbackCard\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SubmitFeedback($input: SubmitFeedbackInput!) {\n  submitFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation SubmitFeedback($input: SubmitFeedbackInput!) {\n  submitFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation SupportFeedback($input: SupportFeedbackInput!) {\n  supportFeedback(input: $input) {\n    feedback {\n      id\n      supportCount\n      isSupportedByMe\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation SupportFeedback($input: SupportFeedbackInput!) {\n  supportFeedback(input: $input) {\n    feedback {\n      id\n      supportCount\n      isSupportedByMe\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawSupport($input: WithdrawSupportInput!) {\n  withdrawSupport(input: $input) {\n    feedback {\n      id\n      supportCount\n      isSupportedByMe\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation WithdrawSupport($input: WithdrawSupportInput!) {\n  withdrawSupport(input: $input) {\n    feedback {\n      id\n      supportCount\n      isSupportedByMe\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WithdrawFeedback($input: WithdrawFeedbackInput!) {\n  withdrawFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation WithdrawFeedback($input: WithdrawFeedbackInput!) {\n  withdrawFeedback(input: $input) {\n    feedback {\n      ...MyFeedback\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ClaimAward($input: ClaimAwardInput!) {\n  claimAward(input: $input) {\n    award {\n      ...MyAward\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation ClaimAward($input: ClaimAwardInput!) {\n  claimAward(input: $input) {\n    award {\n      ...MyAward\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeclineAward($input: DeclineAwardInput!) {\n  declineAward(input: $input) {\n    award {\n      ...MyAward\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"): (typeof documents)["mutation DeclineAward($input: DeclineAwardInput!) {\n  declineAward(input: $input) {\n    award {\n      ...MyAward\n    }\n    userErrors {\n      ...Refusal\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyAward($id: ID!) {\n  award(id: $id) {\n    ...MyAward\n  }\n  awardStop {\n    stoppedAt\n    notice\n  }\n}"): (typeof documents)["query MyAward($id: ID!) {\n  award(id: $id) {\n    ...MyAward\n  }\n  awardStop {\n    stoppedAt\n    notice\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyAwards($after: String) {\n  me {\n    id\n    awards(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MyAward\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"): (typeof documents)["query MyAwards($after: String) {\n  me {\n    id\n    awards(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          ...MyAward\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DecisionRecord($hash: String!) {\n  decisionRecord(hash: $hash) {\n    hash\n    document\n    recordedAt\n  }\n}"): (typeof documents)["query DecisionRecord($hash: String!) {\n  decisionRecord(hash: $hash) {\n    hash\n    document\n    recordedAt\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Home($code: String!) {\n  programme(code: $code) {\n    id\n    code\n    name\n    description\n    topics {\n      code\n      name\n    }\n    prizePlan {\n      id\n      description\n      prizes {\n        ...PrizeCard\n      }\n    }\n  }\n  currentPeriod(programmeCode: $code) {\n    id\n    code\n    opensAt\n    closesAt\n    status\n  }\n  awardStop {\n    stoppedAt\n    notice\n  }\n  heard: feedbackList(\n    filter: {programmeCode: $code, status: [DELIVERED, ADOPTED]}\n    first: 6\n  ) {\n    edges {\n      cursor\n      node {\n        ...FeedbackCard\n        responses {\n          id\n          body\n          deliverBy\n          respondedAt\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}"): (typeof documents)["query Home($code: String!) {\n  programme(code: $code) {\n    id\n    code\n    name\n    description\n    topics {\n      code\n      name\n    }\n    prizePlan {\n      id\n      description\n      prizes {\n        ...PrizeCard\n      }\n    }\n  }\n  currentPeriod(programmeCode: $code) {\n    id\n    code\n    opensAt\n    closesAt\n    status\n  }\n  awardStop {\n    stoppedAt\n    notice\n  }\n  heard: feedbackList(\n    filter: {programmeCode: $code, status: [DELIVERED, ADOPTED]}\n    first: 6\n  ) {\n    edges {\n      cursor\n      node {\n        ...FeedbackCard\n        responses {\n          id\n          body\n          deliverBy\n          respondedAt\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JudgingRules($code: String!) {\n  currentPeriod(programmeCode: $code) {\n    id\n    code\n    judgingRules {\n      version\n      hash\n      shortlistRule\n      stages {\n        stage\n        judgesPerItem\n        anchors\n        places\n      }\n      tieBreaks\n      rubric {\n        version\n        hash\n        criteria {\n          code\n          name\n          question\n          weight\n          levels {\n            level\n            meaning\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query JudgingRules($code: String!) {\n  currentPeriod(programmeCode: $code) {\n    id\n    code\n    judgingRules {\n      version\n      hash\n      shortlistRule\n      stages {\n        stage\n        judgesPerItem\n        anchors\n        places\n      }\n      tieBreaks\n      rubric {\n        version\n        hash\n        criteria {\n          code\n          name\n          question\n          weight\n          levels {\n            level\n            meaning\n          }\n        }\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Periods($code: String!, $after: String) {\n  programme(code: $code) {\n    id\n    code\n    periods(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          code\n          opensAt\n          closesAt\n          status\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"): (typeof documents)["query Periods($code: String!, $after: String) {\n  programme(code: $code) {\n    id\n    code\n    periods(first: 20, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          code\n          opensAt\n          closesAt\n          status\n        }\n      }\n      pageInfo {\n        ...Page\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PublicOpinions($filter: FeedbackFilter, $sort: FeedbackSort! = NEWEST, $after: String) {\n  feedbackList(filter: $filter, sort: $sort, first: 20, after: $after) {\n    edges {\n      cursor\n      node {\n        ...FeedbackCard\n        responses {\n          id\n          body\n          deliverBy\n          respondedAt\n        }\n        award {\n          id\n          prize {\n            id\n            name\n            level\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}"): (typeof documents)["query PublicOpinions($filter: FeedbackFilter, $sort: FeedbackSort! = NEWEST, $after: String) {\n  feedbackList(filter: $filter, sort: $sort, first: 20, after: $after) {\n    edges {\n      cursor\n      node {\n        ...FeedbackCard\n        responses {\n          id\n          body\n          deliverBy\n          respondedAt\n        }\n        award {\n          id\n          prize {\n            id\n            name\n            level\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query SearchOpinions($query: String!, $filter: SearchFeedbackFilter, $after: String) {\n  searchFeedback(query: $query, filter: $filter, first: 20, after: $after) {\n    edges {\n      cursor\n      node {\n        isExact\n        feedback {\n          ...FeedbackCard\n        }\n        titleHighlights {\n          start\n          end\n        }\n        bodyHighlights {\n          start\n          end\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}"): (typeof documents)["query SearchOpinions($query: String!, $filter: SearchFeedbackFilter, $after: String) {\n  searchFeedback(query: $query, filter: $filter, first: 20, after: $after) {\n    edges {\n      cursor\n      node {\n        isExact\n        feedback {\n          ...FeedbackCard\n        }\n        titleHighlights {\n          start\n          end\n        }\n        bodyHighlights {\n          start\n          end\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Topics($code: String!) {\n  programme(code: $code) {\n    id\n    code\n    topics {\n      code\n      name\n    }\n  }\n}"): (typeof documents)["query Topics($code: String!) {\n  programme(code: $code) {\n    id\n    code\n    topics {\n      code\n      name\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Winners($periodId: ID!, $after: String) {\n  winners(periodId: $periodId, first: 50, after: $after) {\n    edges {\n      cursor\n      node {\n        maskedPhoneNumber\n        publishedAt\n        decisionRecordHash\n        prize {\n          ...PrizeCard\n        }\n        feedback {\n          id\n          referenceCode\n          title\n          topic {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}"): (typeof documents)["query Winners($periodId: ID!, $after: String) {\n  winners(periodId: $periodId, first: 50, after: $after) {\n    edges {\n      cursor\n      node {\n        maskedPhoneNumber\n        publishedAt\n        decisionRecordHash\n        prize {\n          ...PrizeCard\n        }\n        feedback {\n          id\n          referenceCode\n          title\n          topic {\n            code\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      ...Page\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;