export { type PlatformOptions, type RunningPlatform, startPlatform } from './start-platform.ts';
