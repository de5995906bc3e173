import type { Language } from '@chia-se/locale';
import type { Viewer } from '@chia-se/viewer';
import { GraphQLError } from 'graphql';

/** Of every request: who asks, in which language, and the id that all logs of it carry. */
export interface SubgraphRequest {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly requestId: string;
  /** The caller's address as the gateway saw it; for limits only. */
  readonly clientAddress: string | null;
}

/** What every resolver finds in its context; a subgraph extends it by its services and loaders. */
export class RequestContext implements SubgraphRequest {
  readonly viewer: Viewer;
  readonly language: Language;
  readonly requestId: string;
  readonly clientAddress: string | null;

  constructor(request: SubgraphRequest) {
    this.viewer = request.viewer;
    this.language = request.language;
    this.requestId = request.requestId;
    this.clientAddress = request.clientAddress;
  }

  /** The signed-in subscriber, for what subscribers do for themselves. @throws GraphQLError FORBIDDEN */
  subscriberId(): string {
    return this.#idOf('SUBSCRIBER', 'Only a signed-in subscriber can do this.');
  }

  /** The signed-in staff member, for what goes on the trail under a name. @throws GraphQLError FORBIDDEN */
  staffId(): string {
    return this.#idOf('STAFF', 'Only a signed-in staff member can do this.');
  }

  #idOf(kind: Viewer['kind'], message: string): string {
    if (this.viewer.kind === kind && this.viewer.id !== null) return this.viewer.id;
    throw new GraphQLError(message, { extensions: { code: 'FORBIDDEN' } });
  }
}
