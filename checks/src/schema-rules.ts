import {
  type DirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';

/** Entities that several subgraphs have, and who owns each; everybody else only adds to it. */
export const owners: Readonly<Record<string, string>> = {
  Subscriber: 'subscribers',
  StaffMember: 'subscribers',
  Programme: 'feedback',
  Period: 'feedback',
  Feedback: 'feedback',
  Round: 'evaluation',
  Award: 'rewards',
};

const accessDirectives = ['authenticated', 'requiresScopes', 'policy'];

/** What every subgraph's schema must keep to, so that the graph is safe and explains itself. */
export function schemaProblems(subgraph: string, sdl: string): string[] {
  const problems: string[] = [];
  const say = (coordinate: string, text: string) =>
    problems.push(`${subgraph}: ${coordinate} ${text}`);
  for (const definition of parse(sdl).definitions) {
    if (!('name' in definition) || !definition.name) continue;
    const name = definition.name.value;
    const isRoot = ['Query', 'Mutation', 'Subscription'].includes(name);
    if ('description' in definition && !definition.description && !isRoot) {
      say(name, 'has no description: it is the documentation that the explorer shows.');
    }
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      for (const value of definition.values ?? []) {
        if (!value.description) say(`${name}.${value.name.value}`, 'has no description.');
      }
    }
    if (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) {
      for (const field of definition.fields ?? []) {
        if (!field.description) say(`${name}.${field.name.value}`, 'has no description.');
      }
    }
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) {
      const owner = owners[name];
      const foreign = owner !== undefined && owner !== subgraph;
      objectProblems(definition, { isRoot, foreign }, say);
    }
  }
  return problems;
}

type Say = (coordinate: string, text: string) => void;

function objectProblems(
  type: ObjectTypeDefinitionNode,
  { isRoot, foreign }: { isRoot: boolean; foreign: boolean },
  say: Say,
): void {
  const name = type.name.value;
  const isEntity = has(type.directives, 'key');
  const ofType = decision(type.directives);
  for (const field of type.fields ?? []) {
    const coordinate = `${name}.${field.name.value}`;
    if (!field.description) say(coordinate, 'has no description.');
    for (const argument of field.arguments ?? []) {
      if (!argument.description) {
        say(`${coordinate}(${argument.name.value}:)`, 'has no description.');
      }
    }
    const own = decision(field.directives);
    const needsOwn = isRoot || (foreign && !has(field.directives, 'external'));
    if (needsOwn && !own) {
      say(
        coordinate,
        'does not say who may use it: add @Anyone(), @SignedIn(), @RequiresScope(…) or @OwnerOr(…).',
      );
    }
    if (isEntity && !foreign && !own && !ofType) {
      say(coordinate, `does not say who may use it, and ${name} does not either.`);
    }
    nullabilityProblems(
      field,
      coordinate,
      { foreign, isRoot, stricter: isStricter(own, ofType) },
      say,
    );
  }
}

function nullabilityProblems(
  field: FieldDefinitionNode,
  coordinate: string,
  place: { foreign: boolean; isRoot: boolean; stricter: boolean },
  say: Say,
): void {
  if (field.type.kind !== Kind.NON_NULL_TYPE || place.isRoot) return;
  const isKey = /^(id|memberId)$/.test(field.name.value);
  if (place.foreign && !isKey) {
    say(
      coordinate,
      'must be nullable: under a reference that resolves to null it would take the whole answer with it.',
    );
  }
  if (place.stricter) {
    say(
      coordinate,
      'must be nullable: who may read the type but not this field would lose the whole object.',
    );
  }
}

function isStricter(own: string | undefined, ofType: string | undefined): boolean {
  return own !== undefined && own !== ofType && !own.includes('"anyone"');
}

function decision(directives: readonly DirectiveNode[] | undefined): string | undefined {
  const found = directives?.find((directive) => accessDirectives.includes(directive.name.value));
  return found ? textOf(found) : undefined;
}

/** Entities that more than one subgraph has without {@link owners} saying whose they are. */
export function ownershipProblems(schemas: readonly (readonly [string, string])[]): string[] {
  const holders = new Map<string, string[]>();
  for (const [subgraph, sdl] of schemas) {
    for (const definition of parse(sdl).definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || !has(definition.directives, 'key')) {
        continue;
      }
      const name = definition.name.value;
      holders.set(name, [...(holders.get(name) ?? []), subgraph]);
    }
  }
  return [...holders]
    .filter(([name, subgraphs]) => subgraphs.length > 1 && !owners[name])
    .map(
      ([name, subgraphs]) =>
        `${name} is in ${subgraphs.join(', ')}: say in checks/src/schema-rules.ts who owns it.`,
    );
}

function has(directives: readonly DirectiveNode[] | undefined, name: string): boolean {
  return (directives ?? []).some((directive) => directive.name.value === name);
}

function textOf(directive: DirectiveNode): string {
  return directive.loc
    ? directive.loc.source.body.slice(directive.loc.start, directive.loc.end)
    : directive.name.value;
}
