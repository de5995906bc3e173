/** Whether a period's code is a year's, such as `2026`; all others gather opinions themselves. */
export function isYear(code: string): boolean {
  return /^\d{4}$/.test(code);
}
