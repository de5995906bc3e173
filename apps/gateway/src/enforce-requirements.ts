import type { ApolloServerPlugin } from '@apollo/server';
import { meets, type Requirement, type Requirements } from '@chia-se/viewer';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { GatewayContext } from './gateway-context.ts';

/**
 * Refuses an operation before it is planned when it names a field that its viewer may not use under
 * any circumstances. What depends on the object at hand is left to the subgraph, which checks all of
 * it again.
 */
export function enforceRequirements(
  requirements: Requirements,
): ApolloServerPlugin<GatewayContext> {
  const asked = new WeakMap<DocumentNode, Map<string, Requirement>>();
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ document, schema, contextValue: { viewer } }) {
          let fields = asked.get(document);
          if (!fields) {
            fields = requirementsIn(document, schema, requirements);
            asked.set(document, fields);
          }
          for (const [coordinate, requirement] of fields) {
            if (!meets(viewer, requirement)) throw refused(coordinate, viewer.kind === 'ANONYMOUS');
          }
        },
      };
    },
  };
}

/** Of each field that an operation names, and what it takes to use it. */
export function requirementsIn(
  document: DocumentNode,
  schema: GraphQLSchema,
  requirements: Requirements,
): Map<string, Requirement> {
  const found = new Map<string, Requirement>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const parent = types.getParentType()?.name;
        // A type's name is said by the field that leads to it; caches ask for it everywhere.
        if (!parent || node.name.value === '__typename') return;
        const coordinate = `${parent}.${node.name.value}`;
        const requirement = requirements.get(coordinate) ?? requirements.get(parent);
        if (requirement) found.set(coordinate, requirement);
      },
    }),
  );
  return found;
}

function refused(coordinate: string, anonymous: boolean): GraphQLError {
  return new GraphQLError(
    anonymous ? `Sign in to use ${coordinate}.` : `You may not use ${coordinate}.`,
    {
      extensions: {
        code: anonymous ? 'UNAUTHENTICATED' : 'FORBIDDEN',
        // What is thrown here would be a 500 otherwise.
        http: { status: anonymous ? 401 : 403 },
      },
    },
  );
}
