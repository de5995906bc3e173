import {
  type DocumentNode,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

/** Plans of this many different queries are kept; the gateway sends few, since it plans by operation. */
const keptQueries = 2_000;

/**
 * Runs queries as compiled JavaScript: parsed, validated and compiled once per text, then only
 * executed. graphql-js stays the reference that the tests compare with.
 */
export class CompiledExecution {
  readonly #compiled = new Map<string, CompiledQuery | ExecutionResult>();

  constructor(private readonly schema: GraphQLSchema) {}

  async execute(
    query: string,
    variables: Record<string, unknown>,
    context: unknown,
    operationName?: string,
  ): Promise<ExecutionResult> {
    const compiled = this.#compile(query, operationName);
    if (!isCompiledQuery(compiled)) return compiled as ExecutionResult;
    const result = await (compiled as CompiledQuery).query(undefined, context, variables);
    // No data at all, not even null: the variables did not fit and nothing ran.
    return 'data' in result ? result : refused(result.errors ?? [], 'BAD_USER_INPUT');
  }

  #compile(query: string, operationName: string | undefined): CompiledQuery | ExecutionResult {
    const key = operationName ? `${operationName}\n${query}` : query;
    const known = this.#compiled.get(key);
    if (known) return known;
    if (this.#compiled.size >= keptQueries) {
      const [oldest] = this.#compiled.keys();
      if (oldest !== undefined) this.#compiled.delete(oldest);
    }
    const compiled = this.#prepare(query, operationName);
    this.#compiled.set(key, compiled);
    return compiled;
  }

  #prepare(query: string, operationName: string | undefined): CompiledQuery | ExecutionResult {
    let document: DocumentNode;
    try {
      document = parse(query);
    } catch (error) {
      return refused([error as GraphQLError], 'GRAPHQL_PARSE_FAILED');
    }
    const errors = validate(this.schema, document);
    if (errors.length > 0) return refused(errors, 'GRAPHQL_VALIDATION_FAILED');
    return compileQuery(this.schema, document, operationName, {
      disablingCapturingStackErrors: true,
    }) as CompiledQuery | ExecutionResult;
  }
}

function refused(errors: readonly GraphQLError[], code: string): ExecutionResult {
  return {
    errors: errors.map(({ message }) => new GraphQLError(message, { extensions: { code } })),
  };
}
