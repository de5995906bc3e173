export function Winners() {
  return null;
}
