import type { RunningPlatform } from './running-platform.ts';

const payload = '{ userErrors { code message } }';

/** An opinion of somebody else's that is public and, if wanted, answered and adopted by staff. */
export async function publicOpinion(
  platform: RunningPlatform,
  { title, body, adopted }: { title: string; body: string; adopted: boolean },
): Promise<string> {
  const author = await platform.signIn(adopted ? '0901000001' : '0901000002', 'SUBSCRIBER');
  const input = {
    topic: 'NETWORK_QUALITY',
    title,
    body,
    idempotencyKey: crypto.randomUUID(),
  };
  const { submitFeedback } = await platform.graph<{
    submitFeedback: { feedback: { id: string } | null; userErrors: object[] };
  }>(
    `mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { feedback { id } userErrors { message } } }`,
    { input },
    author,
  );
  if (!submitFeedback.feedback) throw new Error(JSON.stringify(submitFeedback.userErrors));
  const feedbackId = submitFeedback.feedback.id;
  const settings = (await (await fetch(`${platform.url}/settings.json`)).json()) as {
    people: { phoneNumber: string; roles: string[] }[];
  };
  const number = settings.people.find(({ roles }) => roles.includes('MODERATOR'))!.phoneNumber;
  const staff = await platform.signIn(number, 'STAFF');
  await platform.graph(
    `mutation ($input: AcknowledgeFeedbackInput!) { acknowledgeFeedback(input: $input) ${payload} }`,
    { input: { feedbackIds: [feedbackId] } },
    staff,
  );
  if (!adopted) return feedbackId;
  const answer = 'Trạm phát sóng mới đã được lắp ở chợ, mời Quý khách kiểm tra lại giúp chúng tôi.';
  await platform.graph(
    `mutation ($input: RespondToFeedbackInput!) { respondToFeedback(input: $input) ${payload} }`,
    { input: { feedbackId, body: answer } },
    staff,
  );
  for (const to of ['IN_PROGRESS', 'ADOPTED']) {
    await platform.graph(
      `mutation ($input: ChangeFeedbackStatusInput!) { changeFeedbackStatus(input: $input) ${payload} }`,
      { input: { feedbackId, to } },
      staff,
    );
  }
  return feedbackId;
}
