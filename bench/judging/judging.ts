/** The one place that says where the module under test is. */
export * from '../../packages/judging/src/index.ts';
export { normals, type Random, seededRandom } from '../../packages/judging/src/seeded-hash.ts';
