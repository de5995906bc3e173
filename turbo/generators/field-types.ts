/** A GraphQL type that a field can have, with what it is in TypeScript and in PostgreSQL. */
export interface FieldType {
  typescript: string;
  /** The first is the one to take. */
  columns: readonly [string, ...string[]];
  /** Where the GraphQL name is imported from; the language's own need no import. */
  from?: '@chia-se/subgraph-kit' | 'type-graphql';
}

export const fieldTypes: Readonly<Record<string, FieldType>> = {
  String: { typescript: 'string', columns: ['text'] },
  Int: { typescript: 'number', columns: ['int', 'smallint'], from: 'type-graphql' },
  Float: { typescript: 'number', columns: ['double precision', 'real'], from: 'type-graphql' },
  Boolean: { typescript: 'boolean', columns: ['boolean'] },
  ID: { typescript: 'string', columns: ['uuid'], from: 'type-graphql' },
  DateTime: { typescript: 'Date', columns: ['timestamptz'], from: '@chia-se/subgraph-kit' },
  Dong: { typescript: 'number', columns: ['bigint'], from: '@chia-se/subgraph-kit' },
};

/** @throws Error that names the types there are */
export function fieldTypeOf(graphqlType: string): FieldType {
  const type = Object.hasOwn(fieldTypes, graphqlType) ? fieldTypes[graphqlType] : undefined;
  if (type) return type;
  if (graphqlType.endsWith('!')) {
    throw new Error(
      `Rows that are there know nothing of a new field, so it is nullable at first: say ${graphqlType.replaceAll('!', '')}. Fill it in, then tighten it in a later migration.`,
    );
  }
  throw new Error(
    `"${graphqlType}" is not among ${Object.keys(fieldTypes).join(', ')}. Add an enum or a list by hand.`,
  );
}

/** @throws Error that names the columns that hold the type */
export function checkColumn(graphqlType: string, column: string): void {
  const { columns } = fieldTypeOf(graphqlType);
  if (columns.includes(column)) return;
  throw new Error(`A ${graphqlType} is kept in ${columns.join(' or ')}, not in "${column}".`);
}
