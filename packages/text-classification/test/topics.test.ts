import { describe, expect, test } from '@jest/globals';
import { figuresOf } from '../src/figures.ts';
import { readModel, writeModel } from '../src/model-file.ts';
import { NaiveBayes } from '../src/naive-bayes.ts';
import { shippedModel } from '../src/shipped-models.ts';
import { heldOut } from '../src/split.ts';
import { suggestTopic } from '../src/topic-suggestion.ts';
import { type LabelledText, trainLinearModel } from '../src/train-linear-model.ts';
import { topicPlan } from '../src/training-plans.ts';
import { given, realTexts, writtenOpinions } from './real-texts.ts';

const students = realTexts('vsfc-train.csv', 'text', 'topic');
const planFor = (rows: readonly LabelledText[]) => topicPlan(rows.map(({ label }) => label));

function measured(test: readonly LabelledText[], best: (text: string) => string) {
  return figuresOf(test.map(({ text, label }) => ({ label, answer: best(text) })));
}

describe('topics', () => {
  given(students)('are told better than by naive Bayes on the same held-out part', () => {
    const { train, test } = heldOut(students!, 0.2, 1);
    const model = trainLinearModel(train, planFor(train));
    const peer = new NaiveBayes(train);
    const ours = measured(test, (text) => model.best(text).label);
    const theirs = measured(test, (text) => peer.best(text));
    expect(ours.accuracy).toBeGreaterThan(theirs.accuracy + 0.01);
    expect(ours.macroF1).toBeGreaterThan(theirs.macroF1 + 0.01);
    // What a plain naive Bayes reached elsewhere.
    expect(ours.accuracy).toBeGreaterThan(0.783);
    expect(ours.macroF1).toBeGreaterThan(0.669);
  });

  test('of the project’s own opinions are told right four times of five, in five folds', () => {
    const rows = writtenOpinions();
    const answers = [0, 1, 2, 3, 4].flatMap((fold) => {
      const train = rows.filter((_, index) => index % 5 !== fold);
      const model = trainLinearModel(train, planFor(train));
      return rows
        .filter((_, index) => index % 5 === fold)
        .map(({ text, label }) => ({ label, answer: model.best(text).label }));
    });
    expect(figuresOf(answers).accuracy).toBeGreaterThan(0.8);
    expect(figuresOf(answers).macroF1).toBeGreaterThan(0.8);
  });

  test('the model that is shipped is the one that training makes', () => {
    const rows = writtenOpinions();
    const trained = readModel(writeModel(trainLinearModel(rows, planFor(rows))));
    expect(trained.labels).toEqual(shippedModel('topics').labels);
  });
});

describe('a suggestion', () => {
  const weak = 'Sóng ở xã tôi rất yếu, mạng 4G chập chờn, mong lắp thêm trạm phát sóng.';

  test('names the topic that fits where the author’s does not', () => {
    expect(suggestTopic(weak, 'OTHER')).toMatchObject({ topic: 'NETWORK_QUALITY' });
    expect(suggestTopic('song yeu qua, lap them tram phat song di', 'OTHER')).toMatchObject({
      topic: 'NETWORK_QUALITY',
    });
  });

  test('is left out where the author is right, the text says nothing, or the topic is not known', () => {
    expect(suggestTopic(weak, 'NETWORK_QUALITY')).toBeNull();
    expect(suggestTopic('xin chào', 'OTHER')).toBeNull();
    expect(suggestTopic('', 'OTHER')).toBeNull();
    expect(suggestTopic(weak, 'SOME_TOPIC_OF_ANOTHER_PROGRAMME')).toBeNull();
  });
});
