import { type Language, say } from '@chia-se/locale';
import type { Queryable } from '@chia-se/subgraph-kit';
import { wellFormedIds } from '../well-formed.ts';
import {
  FeedbackScreeningRepository,
  type ScreenedFeedback,
} from './feedback-screening.repository.ts';
import type { ScreeningReason } from './feedback-screening.type.ts';
import { findingWords } from './finding-words.ts';

/** What the automatic screening made of opinions. */
export class ScreeningService {
  constructor(private readonly database: Queryable) {}

  listByFeedbackIds(ids: readonly string[]): Promise<ScreenedFeedback[]> {
    return new FeedbackScreeningRepository(this.database).listByFeedbackIds(wellFormedIds(ids));
  }
}

/** The riskiest first. */
export function reasonsOf(
  { findings, risks }: Pick<ScreenedFeedback, 'findings' | 'risks'>,
  language: Language,
): ScreeningReason[] {
  return findings.map((finding, index) => ({
    finding,
    risk: risks[index] ?? 0,
    explanation: say(findingWords[finding], language),
  }));
}
