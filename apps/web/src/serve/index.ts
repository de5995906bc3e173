export { type WebOptions, web } from './web.ts';
