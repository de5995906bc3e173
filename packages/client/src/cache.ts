import { InMemoryCache, type TypePolicies, type TypePolicy } from '@apollo/client/cache';
import { relayStylePagination } from '@apollo/client/utilities';
import { connections, keyFields, values } from './generated/cache-policies.ts';

/** A cache that knows the graph's lists and entities: from the schema, nothing by hand. */
export function createCache(): InMemoryCache {
  return new InMemoryCache({ typePolicies: typePolicies() });
}

function typePolicies(): TypePolicies {
  const policies: Record<string, TypePolicy> = {};
  for (const name of values) policies[name] = { merge: true };
  for (const [name, fields] of Object.entries(keyFields)) {
    policies[name] = { ...policies[name], keyFields: [...fields] };
  }
  for (const [name, fields] of Object.entries(connections)) {
    const lists = Object.entries(fields).map(([field, args]) => [
      field,
      relayStylePagination(args.length > 0 ? [...args] : false),
    ]);
    policies[name] = { ...policies[name], fields: Object.fromEntries(lists) };
  }
  return policies;
}
