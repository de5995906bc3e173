/** The screen that a link of the platform leads to: `/feedback/ID` and `/awards/ID`, with or without a host. */
export function pathOfLink(link: string): `/claim/${string}` | `/opinion/${string}` | '/news' {
  const found = /\/(feedback|awards)\/([\w-]+)\/?(?:[?#].*)?$/.exec(link);
  if (!found?.[2]) return '/news';
  return found[1] === 'awards' ? `/claim/${found[2]}` : `/opinion/${found[2]}`;
}
