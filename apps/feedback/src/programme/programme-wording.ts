import { normalise } from '@chia-se/locale';
import type { TopicInput } from '../topic/topic.input.ts';
import { refuseProgramme } from './programme.errors.ts';
import type { CreateProgrammeInput } from './programme.input.ts';

const longestName = 200;
const longestDescription = 2_000;
const longestTopicName = 100;
const mostTopics = 50;

export interface ProgrammeWording {
  code: string;
  name: string;
  description: string | null;
  /** `null` for those of the programme `chia-se`. */
  topics: TopicInput[] | null;
}

/** Reads what a manager wants a programme and its topics to be called. @throws Refusal */
export function readWording(input: CreateProgrammeInput): ProgrammeWording {
  if (!/^[a-z0-9](?:-?[a-z0-9]){1,49}$/.test(input.code) || input.code.length > 50) {
    throw refuseProgramme('PROGRAMME_CODE_INVALID', { field: ['input', 'code'] });
  }
  const name = lineOf(input.name, longestName);
  if (name === null) {
    const parameters = { longest: longestName };
    throw refuseProgramme('PROGRAMME_NAME_INVALID', { field: ['input', 'name'], parameters });
  }
  const description = normalise((input.description ?? '').toWellFormed()) || null;
  if (description && description.length > longestDescription) {
    throw refuseProgramme('PROGRAMME_DESCRIPTION_TOO_LONG', {
      field: ['input', 'description'],
      parameters: { longest: longestDescription },
    });
  }
  return {
    code: input.code,
    name,
    description,
    topics: input.topics ? topicsOf(input.topics) : null,
  };
}

function topicsOf(topics: readonly TopicInput[]): TopicInput[] {
  const read = topics.map(({ code, nameVi, nameEn }) => ({
    code: /^[A-Z0-9](?:_?[A-Z0-9]){1,49}$/.test(code) && code.length <= 50 ? code : null,
    nameVi: lineOf(nameVi, longestTopicName),
    nameEn: lineOf(nameEn, longestTopicName),
  }));
  const complete = read.every((topic) => topic.code && topic.nameVi && topic.nameEn);
  const apart = new Set(read.map((topic) => topic.code)).size === read.length;
  if (complete && apart && read.length >= 1 && read.length <= mostTopics)
    return read as TopicInput[];
  throw refuseProgramme('TOPICS_INVALID', {
    field: ['input', 'topics'],
    parameters: { most: mostTopics },
  });
}

/** One line of text, or `null` where it is empty or too long. */
function lineOf(typed: string, longest: number): string | null {
  if (typed.length > longest * 4) return null;
  const line = normalise(typed.toWellFormed()).replace(/\s+/g, ' ');
  return line !== '' && [...line].length <= longest ? line : null;
}
