import { ProgressBar } from '../progress-bar.ts';
import type { Submission, Trial } from '../trial.ts';
import { waitUntil } from '../wait-until.ts';

const respond = /* GraphQL */ `
  mutation Respond($input: RespondToFeedbackInput!) {
    respondToFeedback(input: $input) { response { id } userErrors { code field message } }
  }`;

const changeStatus = /* GraphQL */ `
  mutation Change($input: ChangeFeedbackStatusInput!) {
    changeFeedbackStatus(input: $input) { feedback { id status } userErrors { code field message } }
  }`;

const told = /* GraphQL */ `
  query Told { me { notifications(first: 50) { edges { node { kind } } } } }`;

export interface AnswerOutcome {
  answered: number;
  /** Authors among them who found the answer in their notifications, each exactly once. */
  toldOnce: number;
}

/** The winners' opinions are taken up, answered and delivered, and their authors are told. */
export async function answerAuthors(
  trial: Trial,
  winners: readonly Submission[],
): Promise<AnswerOutcome> {
  const bar = new ProgressBar('The carrier answers', winners.length);
  const [moderator] = trial.staff.moderators;
  if (!moderator) throw new Error('The trial has moderators.');
  for (const { feedbackId } of winners) {
    for (const to of ['IN_PROGRESS', 'ADOPTED', 'DELIVERED']) {
      await moderator.graph.mutate(changeStatus, { input: { feedbackId, to, note: null } });
    }
    const body =
      'Cảm ơn Quý khách đã góp ý. Nội dung này đã được đưa vào kế hoạch và hoàn thành trong tháng.';
    await moderator.graph.mutate(respond, { input: { feedbackId, body } });
    bar.advance();
  }
  bar.finish();
  let toldOnce = 0;
  for (const { author } of winners) {
    await waitUntil(async () => (await answers(author)) > 0, 'the author is told');
    if ((await answers(author)) === 1) toldOnce += 1;
  }
  return { answered: winners.length, toldOnce };
}

async function answers(author: Submission['author']): Promise<number> {
  const { me } = await author.graph.data<{
    me: { notifications: { edges: { node: { kind: string } }[] } };
  }>(told);
  return me.notifications.edges.filter(({ node }) => node.kind === 'FEEDBACK_ANSWERED').length;
}
