export { addPages } from './pages.ts';
export { type PlatformOptions, type RunningPlatform, startPlatform } from './start-platform.ts';
