import type { Outcome } from './deserved-prizes.ts';

const BAR = 11;
const GROUP = 78;
const LEFT = 250;
const WIDTH = 520;
const TOP = 70;
/** Okabe & Ito's palette: told apart with any colour vision. */
const COLOURS = ['#999999', '#56b4e9', '#e69f00', '#0072b2', '#009e73'];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Horizontal bars, a group for each setting, with the number at each bar's end. */
export function picture(outcomes: Outcome[], ways: string[]): string {
  const height = TOP + outcomes.length * GROUP + 20;
  const legend = ways.map((way, w) => {
    const x = LEFT + w * 105;
    return `<rect x="${x}" y="40" width="12" height="12" fill="${COLOURS[w]}"/><text x="${x + 18}" y="50">${way}</text>`;
  });
  const groups = outcomes.map(({ setting, share }, g) => {
    const y = TOP + g * GROUP;
    const bars = ways.map((way, w) => {
      const length = share[way]! * WIDTH;
      const at = y + w * (BAR + 2);
      const value = `${(100 * share[way]!).toFixed(0)} %`;
      return `<rect x="${LEFT}" y="${at}" width="${length.toFixed(1)}" height="${BAR}" fill="${COLOURS[w]}"/><text x="${(LEFT + length + 5).toFixed(1)}" y="${at + 9}" font-size="10">${value}</text>`;
    });
    const label = `<text x="${LEFT - 10}" y="${y + 2 * BAR + 6}" text-anchor="end">${escaped(setting.name)}</text>`;
    return label + bars.join('');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 60} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#222" role="img" aria-labelledby="title">`,
    '<title id="title">Share of deserved prizes given, by way of ranking</title>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    `<text x="${LEFT}" y="24" font-size="16" font-weight="600">Share of deserved prizes given</text>`,
    ...legend,
    ...groups,
    '</svg>',
    '',
  ].join('\n');
}
