import { refuseChange } from './feedback-change.errors.ts';

const mostAtOnce = 100;

/** The opinions chosen for one deed, each once. @throws Refusal where there are none or too many */
export function chosen(feedbackIds: readonly string[]): string[] {
  const ids = [...new Set(feedbackIds)];
  const field = ['input', 'feedbackIds'];
  if (ids.length === 0) throw refuseChange('NOTHING_CHOSEN', { field });
  if (ids.length > mostAtOnce) {
    throw refuseChange('TOO_MANY_CHOSEN', { field, parameters: { most: mostAtOnce } });
  }
  return ids;
}
