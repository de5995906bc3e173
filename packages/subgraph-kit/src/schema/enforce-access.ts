import { meets, type Requirement } from '@chia-se/viewer';
import {
  defaultFieldResolver,
  GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
} from 'graphql';
import type { RequestContext } from '../request-context.ts';

/**
 * Wraps every field that asks something of its viewer, so that the requirement holds by whatever
 * path the field is reached: root field, nested, or `_entities`. A field without a decision of its
 * own takes its type's.
 *
 * @throws Error when a root field, or a field that is added to a foreign entity, has no decision.
 */
export function enforceAccess(schema: GraphQLSchema): void {
  const roots = new Set<unknown>([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue;
    const ofType = requirementIn(type.extensions);
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue;
      const requirement = requirementIn(field.extensions) ?? ofType;
      if (!requirement && roots.has(type)) {
        throw new Error(
          `${type.name}.${field.name} does not say who may use it: add @Anyone(), @SignedIn(), @RequiresScope(…) or @OwnerOr(…).`,
        );
      }
      if (requirement && !isOpen(requirement)) guard(type, field, requirement);
    }
  }
}

function requirementIn(extensions: object): Requirement | undefined {
  return (extensions as { requirement?: Requirement }).requirement;
}

function isOpen(requirement: Requirement): boolean {
  return requirement.some((all) => all.length === 1 && all[0] === 'anyone');
}

function guard(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, RequestContext>,
  requirement: Requirement,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const asksOwner = requirement.some((all) => all.includes('owner'));
  field.resolve = (source, args, context, info) => {
    const owner = asksOwner ? ownerOf(type.name, source) : undefined;
    if (!meets(context.viewer, requirement, owner)) {
      throw accessDenied(context, `${type.name}.${field.name}`);
    }
    return resolve(source, args, context, info);
  };
}

/** Whose object it is, by the house's naming: a subscriber's own id, or the `subscriberId` a row holds. */
function ownerOf(type: string, source: unknown): string | null {
  const row = (source ?? {}) as { id?: string; subscriberId?: string; memberId?: string };
  return (type === 'Subscriber' ? (row.id ?? row.memberId) : row.subscriberId) ?? null;
}

function accessDenied(context: RequestContext, coordinate: string): GraphQLError {
  const signedIn = context.viewer.kind !== 'ANONYMOUS';
  return new GraphQLError(
    signedIn ? `You may not use ${coordinate}.` : `Sign in to use ${coordinate}.`,
    { extensions: { code: signedIn ? 'FORBIDDEN' : 'UNAUTHENTICATED' } },
  );
}
