import { type ConstDirectiveNode, type DocumentNode, Kind, type ValueNode } from 'graphql';
import type { Viewer } from './viewer.ts';

/**
 * What a field asks of its viewer, as declared in a subgraph's schema: a list of alternatives,
 * each a list of conditions that must all hold.
 *
 * A condition is a scope (`award:propose`) or one of
 * - `anyone`: no condition,
 * - `signedIn`: any subscriber or staff member,
 * - `owner`: the subscriber whom the object belongs to,
 * - `sighted`: not a judge; judges never learn who wrote what they score.
 */
export type Requirement = readonly (readonly string[])[];

/** Requirements by schema coordinate: `Type` or `Type.field`. */
export type Requirements = ReadonlyMap<string, Requirement>;

/** The one scope that makes a person blind. */
const judgingScope = 'scorecard:write';

/**
 * Does the viewer meet the requirement?
 *
 * @param ownerId the owner of the object at hand. Leave it out where no object is known yet, as in
 *   the gateway: `owner` then holds for any subscriber, and the subgraph decides.
 */
export function meets(viewer: Viewer, requirement: Requirement, ownerId?: string | null): boolean {
  return requirement.some((all) => all.every((condition) => holds(viewer, condition, ownerId)));
}

function holds(viewer: Viewer, condition: string, ownerId?: string | null): boolean {
  switch (condition) {
    case 'anyone':
      return true;
    case 'signedIn':
      return viewer.kind !== 'ANONYMOUS';
    case 'owner':
      if (viewer.kind !== 'SUBSCRIBER') return false;
      if (ownerId === undefined) return true;
      return ownerId !== null && (ownerId === viewer.id || ownerId === viewer.memberId);
    case 'sighted':
      return !viewer.scopes.has(judgingScope);
    default:
      return viewer.scopes.has(condition);
  }
}

/** Reads `@authenticated`, `@requiresScopes` and `@policy` off every type and field of a schema document. */
export function readRequirements(document: DocumentNode): Requirements {
  const requirements = new Map<string, Requirement>();
  for (const definition of document.definitions) {
    if (
      definition.kind !== Kind.OBJECT_TYPE_DEFINITION &&
      definition.kind !== Kind.OBJECT_TYPE_EXTENSION &&
      definition.kind !== Kind.INTERFACE_TYPE_DEFINITION
    ) {
      continue;
    }
    const type = definition.name.value;
    const ofType = requirementOf(definition.directives ?? []);
    if (ofType) requirements.set(type, ofType);
    for (const field of definition.fields ?? []) {
      const ofField = requirementOf(field.directives ?? []);
      if (ofField) requirements.set(`${type}.${field.name.value}`, ofField);
    }
  }
  return requirements;
}

function requirementOf(directives: readonly ConstDirectiveNode[]): Requirement | undefined {
  for (const directive of directives) {
    switch (directive.name.value) {
      case 'authenticated':
        return [['signedIn']];
      case 'requiresScopes':
        return listOfLists(directive, 'scopes');
      case 'policy':
        return listOfLists(directive, 'policies');
    }
  }
  return undefined;
}

function listOfLists(directive: ConstDirectiveNode, argument: string): Requirement {
  const value = directive.arguments?.find((a) => a.name.value === argument)?.value;
  return items(value).map((inner) =>
    items(inner).flatMap((leaf) => (leaf.kind === Kind.STRING ? [leaf.value] : [])),
  );
}

function items(value: ValueNode | undefined): readonly ValueNode[] {
  return value?.kind === Kind.LIST ? value.values : [];
}
