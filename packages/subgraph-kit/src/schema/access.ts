import type { Requirement } from '@chia-se/viewer';
import { Directive, Extensions } from 'type-graphql';

type Decorator = ClassDecorator & MethodDecorator & PropertyDecorator;

/** Anybody may read or call it, signed in or not. */
export const Anyone = (): Decorator => access([['anyone']]);

/** Any subscriber or staff member. */
export const SignedIn = (): Decorator => access([['signedIn']]);

/** Staff members who hold one of the scopes. */
export const RequiresScope = (...scopes: [string, ...string[]]): Decorator =>
  access(scopes.map((scope) => [scope]));

/** The subscriber whom the object belongs to, or staff who hold one of the scopes. */
export const OwnerOr = (...scopes: string[]): Decorator =>
  access([['owner'], ...scopes.map((scope) => [scope])]);

/** As {@link OwnerOr}, but nobody who judges, whatever else they may do. */
export const OwnerOrSighted = (...scopes: string[]): Decorator =>
  access([['owner', 'sighted'], ...scopes.map((scope) => [scope, 'sighted'])]);

/**
 * Declares a requirement in the schema, with the federation's own directives, for the gateway to
 * read, and leaves it where {@link enforceAccess} finds it.
 */
function access(requirement: Requirement): Decorator {
  const decorators = [Directive(directiveFor(requirement)), Extensions({ requirement })];
  return (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => {
    for (const decorate of decorators as ((...args: unknown[]) => void)[]) {
      decorate(target, key, descriptor);
    }
  };
}

function directiveFor(requirement: Requirement): string {
  const [first] = requirement;
  if (requirement.length === 1 && first?.length === 1 && first[0] === 'signedIn') {
    return '@authenticated';
  }
  const lists = requirement.map((all) => `[${all.map((c) => JSON.stringify(c)).join(', ')}]`);
  const onlyScopes = requirement.flat().every((condition) => condition.includes(':'));
  return onlyScopes
    ? `@requiresScopes(scopes: [${lists.join(', ')}])`
    : `@policy(policies: [${lists.join(', ')}])`;
}
