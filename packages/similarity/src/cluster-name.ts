import { type MatchingWord, matchingWords } from '@chia-se/locale';

/** How rare a folded pair of syllables is elsewhere: the share of texts that have it, between 0 and 1. */
export type ShareOf = (pair: string) => number;

/** Syllables that say nothing by themselves: no phrase begins or ends with one. Folded. */
const empty = new Set(
  'a ai anh ban bi cac cai cang chi cho chua chung co con cua cung da dang day de den di do duoc em gi hay hon i khi khong la lai lam len luc luon ma minh moi mot muon nay nen neu nha nhe nhieu nhu nhung no nua o oi phai qua ra rat roi sao se sau tai the thi toi tu ta tren trong truoc tung u va van ve vao vay vi voi xin a'.split(
    ' ',
  ),
);

/** Of what looks empty once folded, what is not: “tuyệt vời”, “giao muộn”, “Bình Minh”. */
const full = new Set(['vời', 'muộn', 'bán', 'nhà', 'Minh']);

/** “đóng gói sản phẩm rất đẹp và chắc chắn”: cut anywhere, it is no phrase any more. */
const longestPhrase = 9;
const mostPhrases = 2;
/** A second phrase says at least so much of what the first one says. */
const worthNaming = 1 / 3;
/** A longer phrase must be in this share of the texts with its core. */
const keptByLonger = 0.6;

interface Phrase {
  /** Folded words, one blank between. */
  key: string;
  texts: number;
  /** As people wrote it, and how many did. */
  forms: Map<string, number>;
}

/**
 * A readable name for texts on one matter, from their own words: the phrases that most of them have and
 * few others do (their share here × the logarithm of how many times their share elsewhere that is), with diacritics as they were written.
 *
 * @returns `null` where no two texts share a phrase
 */
export function clusterName(texts: readonly string[], shareOf: ShareOf): string | null {
  const phrases = phrasesOf(texts);
  const ranked = [...phrases.values()]
    .filter((phrase) => phrase.texts >= 2 && isPair(phrase))
    .map((phrase) => ({ phrase, score: scoreOf(phrase, texts.length, shareOf) }))
    .sort((a, b) => b.score - a.score || a.phrase.key.localeCompare(b.phrase.key));
  const names: Phrase[] = [];
  for (const { phrase, score } of ranked) {
    const isWeak = score < (ranked[0]?.score ?? 0) * worthNaming;
    if (names.length === mostPhrases || isWeak) break;
    const longer = grown(phrase, phrases);
    if (!names.some((name) => overlap(name.key, longer.key))) names.push(longer);
  }
  if (names.length === 0) return null;
  const name = names.map(written).join(' · ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function isPair({ key }: Phrase): boolean {
  return key.split(' ').length === 2;
}

/** What a phrase adds to the divergence of this cluster from all texts: stock phrases are in both. */
function scoreOf({ key, texts }: Phrase, of: number, shareOf: ShareOf): number {
  return (texts / of) * Math.log(1 + texts / of / Math.max(shareOf(key), 1e-6));
}

/** The longest phrase around a pair that most texts with the pair have. */
function grown(pair: Phrase, phrases: ReadonlyMap<string, Phrase>): Phrase {
  let longest = pair;
  for (const phrase of phrases.values()) {
    const holds = ` ${phrase.key} `.includes(` ${pair.key} `);
    if (!holds || phrase.texts < pair.texts * keptByLonger) continue;
    const gain = phrase.key.split(' ').length - longest.key.split(' ').length;
    if (gain > 0 || (gain === 0 && phrase.texts > longest.texts)) longest = phrase;
  }
  return longest;
}

function overlap(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => words.has(word));
}

/** With diacritics where enough people wrote them: many leave them out. */
function written({ forms, texts }: Phrase): string {
  const byUse = [...forms].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
  const marked = byUse.find(([form, uses]) => hasMarks(form) && uses * 5 >= texts);
  return (marked ?? byUse[0] ?? [''])[0];
}

function hasMarks(form: string): boolean {
  return /[\p{Mn}đ]/u.test(form.normalize('NFD'));
}

function phrasesOf(texts: readonly string[]): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  for (const text of texts) {
    const seen = new Set<string>();
    for (const run of runsOf(text)) {
      for (let from = 0; from < run.length; from += 1) {
        for (let length = 2; length <= longestPhrase && from + length <= run.length; length += 1) {
          const words = run.slice(from, from + length);
          const key = words.map((word) => word.folded[0]).join(' ');
          if (seen.has(key) || isEmpty(text, words[0]) || isEmpty(text, words.at(-1))) continue;
          seen.add(key);
          note(phrases, key, writtenForm(text, words));
        }
      }
    }
  }
  return phrases;
}

function isEmpty(text: string, word: MatchingWord | undefined): boolean {
  if (!word) return true;
  const typed = text.slice(word.start, word.end).normalize('NFC');
  return empty.has(word.folded[0] ?? '') && !full.has(typed) && !full.has(typed.toLowerCase());
}

function writtenForm(text: string, words: readonly MatchingWord[]): string {
  const parts = words.map((word) =>
    text.slice(word.start, word.end).normalize('NFC').toLowerCase(),
  );
  return parts.join(' ');
}

function note(phrases: Map<string, Phrase>, key: string, form: string): void {
  const phrase = phrases.get(key) ?? { key, texts: 0, forms: new Map() };
  phrase.texts += 1;
  phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
  phrases.set(key, phrase);
}

/**
 * Words with nothing but blanks between them, up to one that begins a sentence by its capital: many leave
 * the full stop out. What a chat cuts short is no word for a name.
 */
function runsOf(text: string): MatchingWord[][] {
  const runs: MatchingWord[][] = [];
  let end = -1;
  const words = matchingWords(text);
  for (const [place, word] of words.entries()) {
    const between = end < 0 ? '.' : text.slice(end, word.start);
    const isWord = word.folded.length === 1 && /^[\p{L}\p{N}]{1,12}$/u.test(word.folded[0] ?? '');
    if (!isWord) {
      end = -1;
      continue;
    }
    const begins =
      isCapital(text, word) &&
      !isCapital(text, words[place - 1]) &&
      !isCapital(text, words[place + 1]);
    if (!begins && /^[^\S\n]*$/u.test(between)) runs.at(-1)?.push(word);
    else runs.push([word]);
    end = word.end;
  }
  return runs;
}

/** Two in a row are a name, such as a place's. */
function isCapital(text: string, word: MatchingWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(text.slice(word.start, word.end));
}
