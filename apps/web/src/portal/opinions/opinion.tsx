export function Opinion() {
  return null;
}
