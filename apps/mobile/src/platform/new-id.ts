import { randomUUID } from 'expo-crypto';

/** On web and phone alike; React Native has no `crypto` of its own. */
export const newId = (): string => randomUUID();
