export {
  decisionRecordFormat,
  verifyDecisionRecord,
} from './decision-record/verify-decision-record.ts';
export { ledgerCheckpointFormat, verifyCheckpoint } from './ledger/checkpoint.ts';
export { awardLedgerFormat, verifyAwardLedger } from './ledger/verify-award-ledger.ts';
export type { Check, Verification } from './verification.ts';
export { holds } from './verification.ts';
