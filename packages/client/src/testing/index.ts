export { memoryStore } from '../session/session-exchange.ts';
export { memoryStorage } from '../storage/memory-storage.ts';
export { createMockGraph, type MockGraph, type MockGraphOptions } from './mock-graph.ts';
