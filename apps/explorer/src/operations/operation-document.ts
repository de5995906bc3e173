import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type VariableDefinitionNode,
} from 'graphql';

/**
 * The one operation of a document; fragments may stand beside it.
 *
 * @throws Error saying what is wrong: it doesn't parse, there is not exactly one, or it has no name.
 */
export function readOperationDefinition(
  source: string,
): OperationDefinitionNode & { name: object } {
  const operations = parseDocument(source).definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation] = operations;
  if (!operation || operations.length > 1) {
    throw new Error(`holds ${operations.length} operations: a file holds exactly one`);
  }
  const { name } = operation;
  if (!name) throw new Error(`holds a nameless ${operation.operation}: name it`);
  return { ...operation, name };
}

/** @throws Error naming a variable that the operation doesn't declare, or one it needs and wasn't given. */
export function checkVariables(
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): void {
  const declared = operation.variableDefinitions ?? [];
  const names = new Set(declared.map((definition) => definition.variable.name.value));
  const unknown = Object.keys(variables).find((name) => !names.has(name));
  if (unknown)
    throw new Error(`gets the variable "${unknown}", which the operation doesn't declare`);
  const missing = declared.find(
    (definition) => isRequired(definition) && !(nameOf(definition) in variables),
  );
  if (missing) {
    throw new Error(
      `needs the variable "${nameOf(missing)}": give it in the .variables.json beside it`,
    );
  }
}

function parseDocument(source: string): DocumentNode {
  try {
    return parse(source);
  } catch (error) {
    throw new Error(`doesn't parse: ${(error as Error).message}`, { cause: error });
  }
}

function isRequired(definition: VariableDefinitionNode): boolean {
  return definition.type.kind === Kind.NON_NULL_TYPE && !definition.defaultValue;
}

function nameOf(definition: VariableDefinitionNode): string {
  return definition.variable.name.value;
}
