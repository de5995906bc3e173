import type { Database } from '@chia-se/subgraph-kit';
import { ProgrammeRepository } from '../programme/programme.repository.ts';
import { firstProgramme } from '../programme/programme.service.ts';
import { isWellFormedCode } from '../well-formed.ts';
import { narrowingTerms, quoted } from './search-terms.ts';
import { type Likeness, SimilarFeedbackRepository } from './similar-feedback.repository.ts';
import { similarityQuestion } from './similarity-question.ts';
import type { TermStatistics } from './term-frequencies.ts';

/** More are not read while one writes. */
const most = 5;
/** Below this, opinions have phrases in common, not their matter. */
const leastSimilarity = 0.35;
/** Of two that are as alike, the one of the topic at hand comes first. */
const topicBonus = 0.05;

/** Finds what others have said before, while somebody writes. */
export class SimilarFeedbackService {
  constructor(
    private readonly database: Database,
    private readonly statistics: TermStatistics,
  ) {}

  /** @param by the text so far, the code of a topic, and that of the programme, `chia-se` unless given */
  async find(by: {
    text: string;
    topic: string | null;
    programmeCode: string | null;
  }): Promise<Likeness[]> {
    const programmeId = await this.#programmeId(by.programmeCode ?? firstProgramme.code);
    if (programmeId === null) return [];
    const frequencies = await this.statistics.frequencies();
    const question = similarityQuestion(by.text, programmeId, frequencies);
    if (!question) return [];
    const topicCode = by.topic !== null && isWellFormedCode(by.topic) ? by.topic : null;
    const [topicTerm = null] = narrowingTerms({ topicCode }).map(quoted);
    return new SimilarFeedbackRepository(this.database).list(question, {
      topicTerm,
      topicBonus,
      least: leastSimilarity,
      limit: most,
    });
  }

  async #programmeId(code: string): Promise<string | null> {
    if (code === firstProgramme.code) return firstProgramme.id;
    if (!isWellFormedCode(code)) return null;
    return (await new ProgrammeRepository(this.database).findByCode(code))?.id ?? null;
  }
}
