import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { ValidationRule } from 'graphql';

/** What one operation may ask for, generous for people and dull for attackers. */
export function limits(): { plugins: ApolloServerPlugin[]; validationRules: ValidationRule[] } {
  const { plugins, validationRules } = new ApolloArmor({
    maxDepth: { n: 12 },
    maxTokens: { n: 1_000 },
    maxDirectives: { n: 5 },
    // Its default exempts `__typename`, which then can be repeated without end.
    maxAliases: { n: 15, allowList: [] },
    costLimit: { enabled: false },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  // Its types come from the CommonJS build of @apollo/server; the plugins are the same.
  return { plugins: plugins as unknown as ApolloServerPlugin[], validationRules };
}
