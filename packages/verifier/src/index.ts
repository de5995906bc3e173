export {
  decisionRecordFormat,
  verifyDecisionRecord,
} from './decision-record/verify-decision-record.ts';
export type { Check, Verification } from './verification.ts';
export { holds } from './verification.ts';
