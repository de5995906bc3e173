export function Opinions() {
  return null;
}
