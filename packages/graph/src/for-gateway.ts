import { type DocumentNode, Kind, parse, print, visit } from 'graphql';

/**
 * Features that @apollo/gateway refuses to load since it does not enforce them itself. We do: the
 * gateway reads the requirements from the whole supergraph, and every subgraph checks them again.
 */
const enforcedByUs = ['authenticated', 'requiresScopes', 'policy'];

/** The supergraph without the directives that our own gateway enforces in place of Apollo's. */
export function forGateway(supergraph: string): string {
  const stripped: DocumentNode = visit(parse(supergraph), {
    Directive(node) {
      if (enforcedByUs.includes(node.name.value)) return null;
      if (node.name.value !== 'link') return undefined;
      const url = node.arguments?.find((argument) => argument.name.value === 'url')?.value;
      const linked = url?.kind === Kind.STRING ? url.value : '';
      return enforcedByUs.some((name) => linked.includes(`/${name}/`)) ? null : undefined;
    },
    DirectiveDefinition(node) {
      return enforcedByUs.includes(node.name.value) ? null : undefined;
    },
    ScalarTypeDefinition(node) {
      return /^(requiresScopes|policy)__/.test(node.name.value) ? null : undefined;
    },
  });
  return print(stripped);
}
