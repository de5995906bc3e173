import { assign, normals, type Random, type Rating, seededRandom } from './judging.ts';

/** A round whose truth is known. Spreads are standard deviations, the items' own being one. */
export interface Setting {
  name: string;
  items: number;
  judges: number;
  judgesPerItem: number;
  severity: number;
  noise: number;
  /** How far apart the four topics are in quality; experts then read different material. */
  topics: number;
  /** One judge lifts an item of the middle to the top score and gives the best that they read the lowest. */
  bribed: boolean;
  /** The scores of judges who misfit the Rasch model are taken out before ranking. */
  misfitsOut: boolean;
}

export const USUAL: Setting = {
  name: 'usual',
  items: 200,
  judges: 20,
  judgesPerItem: 3,
  severity: 0.5,
  noise: 0.6,
  topics: 0,
  bribed: false,
  misfitsOut: false,
};

export interface PlantedRound {
  ratings: Rating[];
  /** Items, truly best first. */
  deserved: string[];
  topicOf: (item: string) => string;
  /** The item that was paid for, and the judge who was paid. */
  bribe?: { item: string; judge: string };
}

const TOPICS = ['A', 'B', 'C', 'D'];

/** Scores are whole points from 1 to 10, quality zero in the middle, two points a deviation. */
function asScore(value: number): number {
  return Math.min(10, Math.max(1, Math.round(5.5 + 2 * value)));
}

function name(kind: string, at: number): string {
  return `${kind}-${String(at).padStart(4, '0')}`;
}

interface Truth {
  topic: string[];
  quality: number[];
  severity: number[];
}

function plant(setting: Setting, normal: Random): Truth {
  const lift = TOPICS.map((_, t) => setting.topics * (t - 1.5));
  const topic = Array.from({ length: setting.items }, (_, i) => i % TOPICS.length);
  return {
    topic: topic.map((t) => TOPICS[t]!),
    quality: topic.map((t) => lift[t]! + normal()),
    severity: Array.from({ length: setting.judges }, () => setting.severity * normal()),
  };
}

/**
 * One round, assigned as the product assigns, scored as `setting` says. The seed alone decides.
 *
 * Four items are anchors. Where topics differ, the others are read by those who know the topic.
 */
export function plantedRound(setting: Setting, seed: string): PlantedRound {
  const normal = normals(seededRandom(seed));
  const { topic, quality, severity } = plant(setting, normal);
  const { judges } = assign({
    items: topic.map((t, i) => ({ id: name('item', i), topic: t, conflicts: [] })),
    judges: severity.map((_, j) => ({
      id: name('judge', j),
      limit: setting.items,
      topics: setting.topics > 0 ? [TOPICS[j % TOPICS.length]!] : [],
    })),
    judgesPerItem: setting.judgesPerItem,
    anchors: 4,
    seed,
  });
  const at = (id: string): number => Number(id.slice(-4));
  const order = quality.map((_, i) => i).sort((a, b) => quality[b]! - quality[a]!);
  const ratings = judges.flatMap(({ judge, items }) =>
    items.map((item) => ({
      item,
      judge,
      score: asScore(quality[at(item)]! - severity[at(judge)]! + setting.noise * normal()),
    })),
  );
  const round = {
    ratings,
    deserved: order.map((i) => name('item', i)),
    topicOf: (item: string) => topic[at(item)]!,
  };
  return setting.bribed ? bribe(round, order, judges[0]!) : round;
}

/** The first judge lifts the best item of theirs outside the first tenth, and sinks what is better. */
function bribe(
  round: PlantedRound,
  order: number[],
  { judge, items }: { judge: string; items: string[] },
): PlantedRound {
  const place = new Map(order.map((i, rank) => [name('item', i), rank]));
  const theirs = [...items].sort((a, b) => place.get(a)! - place.get(b)!);
  const paid = theirs.find((item) => place.get(item)! >= order.length / 10)!;
  const ratings = round.ratings.map((rating) => {
    if (rating.judge !== judge) return rating;
    if (rating.item === paid) return { ...rating, score: 10 };
    return place.get(rating.item)! < order.length / 10 ? { ...rating, score: 1 } : rating;
  });
  return { ...round, ratings, bribe: { item: paid, judge } };
}
