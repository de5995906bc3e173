import type { RunningPlatform } from './running-platform.ts';

/** The code of the period that takes opinions now, such as `2026-11`. */
export async function runningPeriod(platform: RunningPlatform): Promise<string> {
  const { programme } = await platform.graph<{
    programme: { periods: { edges: { node: { code: string; status: string } }[] } };
  }>('{ programme(code: "chia-se") { periods(first: 20) { edges { node { code status } } } } }');
  return programme.periods.edges.find(({ node }) => node.status === 'OPEN')!.node.code;
}

export function monthAfter(period: string): string {
  const [year, month] = period.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
}
