/** Who is asking. Made once by the gateway from an access token, then handed to every subgraph. */
export interface Viewer {
  readonly kind: 'ANONYMOUS' | 'SUBSCRIBER' | 'STAFF';
  /** The subscription's id or the staff member's id; `null` for an anonymous viewer and towards partners. */
  readonly id: string | null;
  /** The opaque id by which partners know a subscriber; `null` for everybody else. */
  readonly memberId: string | null;
  /** What a staff member may do, such as `award:propose`. Subscribers have none. */
  readonly scopes: ReadonlySet<string>;
}

export const anonymous: Viewer = Object.freeze({
  kind: 'ANONYMOUS',
  id: null,
  memberId: null,
  scopes: new Set<string>(),
});

export function subscriberViewer(id: string, memberId: string): Viewer {
  return { kind: 'SUBSCRIBER', id, memberId, scopes: new Set() };
}

export function staffViewer(id: string, scopes: Iterable<string>): Viewer {
  return { kind: 'STAFF', id, memberId: null, scopes: new Set(scopes) };
}

/** What a partner may know of the viewer: that a subscriber is there and the opaque member id; no staff scopes. */
export function viewerForPartner(viewer: Viewer): Viewer {
  if (viewer.kind !== 'SUBSCRIBER') return anonymous;
  return { kind: 'SUBSCRIBER', id: null, memberId: viewer.memberId, scopes: new Set() };
}
