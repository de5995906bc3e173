import type { RunningPlatform } from './running-platform.ts';

/** An opinion of this number's that still waits for staff. */
export async function receivedOpinion(
  platform: RunningPlatform,
  phoneNumber: string,
  title: string,
): Promise<string> {
  const author = await platform.signIn(phoneNumber, 'SUBSCRIBER');
  const body = `${title}, vì cả khu phố chúng tôi đều cần điều này từ lâu.`;
  const input = { topic: 'NETWORK_QUALITY', title, body, idempotencyKey: crypto.randomUUID() };
  const { submitFeedback } = await platform.graph<{
    submitFeedback: { feedback: { id: string } | null; userErrors: object[] };
  }>(
    'mutation ($input: SubmitFeedbackInput!) { submitFeedback(input: $input) { feedback { id } userErrors { message } } }',
    { input },
    author,
  );
  if (!submitFeedback.feedback) throw new Error(JSON.stringify(submitFeedback.userErrors));
  return submitFeedback.feedback.id;
}
