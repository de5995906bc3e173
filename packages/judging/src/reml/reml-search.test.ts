import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ratingTables } from '../../test/tables.ts';
import { tabulate } from '../ratings-table.ts';
import { cross } from './crossing.ts';
import { groupItems } from './item-groups.ts';
import { evaluate, remlData } from './reml-point.ts';
import { searchRatios } from './reml-search.ts';

const RATIOS = [0, 0.003, 0.03, 0.2, 0.6, 1.5, 5, 20, 70, 200];

test('no other pair of variance ratios has a higher likelihood, near or far', () => {
  fc.assert(
    fc.property(ratingTables, (ratings) => {
      const table = tabulate(ratings);
      const crossing = cross(table);
      const centre = table.score.reduce((sum, score) => sum + score, 0) / table.score.length;
      const y = table.score.map((score) => score - centre);
      const data = remlData(crossing, groupItems(table), y);
      const found = searchRatios(data);
      // Scores that fit without error have no maximum to be found.
      if (Math.max(found.ratios.small, found.ratios.large) > 1000) return;
      for (const small of RATIOS) {
        for (const large of RATIOS) {
          const { deviance } = evaluate(data, { small, large });
          expect(deviance).toBeGreaterThanOrEqual(found.deviance - 1e-6);
        }
      }
    }),
    { numRuns: 150 },
  );
});
