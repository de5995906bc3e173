/** By which way an opinion came in. */
export enum FeedbackChannel {
  WEB = 'WEB',
  MOBILE = 'MOBILE',
  CALL_CENTRE = 'CALL_CENTRE',
  API = 'API',
}
