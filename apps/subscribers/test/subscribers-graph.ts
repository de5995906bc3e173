import { TestSubgraph } from '@chia-se/subgraph-kit/testing';
import {
  gatewayAudience,
  generateSigningKeys,
  signInIssuer,
  staffViewer,
  TokenVerifier,
  type Viewer,
} from '@chia-se/viewer';
import { StaffRole, scopesOf } from '../src/staff-member/staff-roles.ts';
import { subscribers } from '../src/subgraph.ts';

export interface Payload {
  userErrors: { code: string; field: string[] | null; message: string }[];
}

export interface Tokens {
  accessToken: string;
  refreshToken: string;
}

export const codesOf = ({ userErrors }: Payload): string[] => userErrors.map(({ code }) => code);

/** The subgraph with the ways in that its tests share. */
export class SubscribersGraph {
  private constructor(
    readonly graph: TestSubgraph,
    /** An admin who is really appointed: the service looks. */
    readonly admin: Viewer,
    private readonly verifier: TokenVerifier,
  ) {}

  static async start(environment: Record<string, string> = {}): Promise<SubscribersGraph> {
    const keys = await generateSigningKeys();
    const graph = await TestSubgraph.start(subscribers, {
      environment: {
        ENVIRONMENT: 'development',
        SUBSCRIBER_SIGN_UP: 'any-number',
        SMS_DELIVERY: 'outbox',
        LOYALTY: 'demo',
        FIRST_ADMIN_PHONE_NUMBER: '0938 000 006',
        SIGN_IN_PRIVATE_KEY: keys.privateKey,
        ...environment,
      },
    });
    const verifier = new TokenVerifier({
      publicKey: keys.publicKey,
      issuer: signInIssuer,
      audience: gatewayAudience,
      clock: graph.clock.read,
    });
    const [first] = await graph.database.rows<{ id: string }>(
      `select id from staff_member where 'ADMIN' = any(roles) and active limit 1`,
    );
    const admin = staffViewer(first?.id ?? '', scopesOf([StaffRole.ADMIN]));
    return new SubscribersGraph(graph, admin, verifier);
  }

  async requestCode(phoneNumber: string, as = 'SUBSCRIBER', clientAddress = '127.0.0.1') {
    const { data } = await this.graph.run<{
      requestSignInCode: Payload & { sent: boolean | null };
    }>(
      `mutation ($input: RequestSignInCodeInput!) {
        requestSignInCode(input: $input) { sent userErrors { code field message } } }`,
      { input: { phoneNumber, as } },
      undefined,
      { clientAddress },
    );
    return data?.requestSignInCode as Payload & { sent: boolean | null };
  }

  /** The code of the newest text for a number; `null` where none came. */
  async receivedCode(phoneNumber: string): Promise<string | null> {
    const { developerOutbox } = await this.graph.data<{ developerOutbox: { body: string }[] }>(
      'query ($to: String!) { developerOutbox(first: 1, to: $to) { body } }',
      { to: phoneNumber },
    );
    return developerOutbox[0]?.body.match(/\d{6}/)?.[0] ?? null;
  }

  async enterCode(phoneNumber: string, code: string, as = 'SUBSCRIBER') {
    const { signIn } = await this.graph.data<{ signIn: Payload & { session: Tokens | null } }>(
      `mutation ($input: SignInInput!) {
        signIn(input: $input) { session { accessToken refreshToken } userErrors { code field message } } }`,
      { input: { phoneNumber, as, code } },
    );
    return signIn;
  }

  /** Signs in as people do. */
  async signIn(phoneNumber: string, as = 'SUBSCRIBER'): Promise<Tokens & { viewer: Viewer }> {
    await this.requestCode(phoneNumber, as);
    const { session } = await this.enterCode(
      phoneNumber,
      (await this.receivedCode(phoneNumber)) ?? '',
      as,
    );
    if (!session) throw new Error(`${phoneNumber} could not sign in.`);
    return { ...session, viewer: await this.verifier.verify(session.accessToken) };
  }

  async signOut(refreshToken: string) {
    const { signOut } = await this.graph.data<{
      signOut: Payload & { signedOut: boolean | null };
    }>(
      `mutation ($input: SignOutInput!) { signOut(input: $input) { signedOut userErrors { code } } }`,
      { input: { refreshToken } },
    );
    return signOut;
  }

  /** Runs a mutation of staff and returns its payload. */
  async decide<Result extends object>(
    mutation: string,
    input: object,
    selection: string,
    viewer: Viewer = this.admin,
  ): Promise<Result & Payload> {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const data = await this.graph.data<Record<string, Result & Payload>>(
      `mutation ($input: ${type}!) {
        ${mutation}(input: $input) { ${selection} userErrors { code field message } } }`,
      { input },
      viewer,
    );
    return data[mutation] as Result & Payload;
  }

  transfer(subscriberId: string | null, phoneNumber: string) {
    return this.decide<{ subscriber: { id: string } | null }>(
      'transferPhoneNumber',
      { subscriberId, phoneNumber },
      'subscriber { id }',
    );
  }

  /** Events that left so far, of one name, about one entity. */
  async told(name: string, about: Record<string, unknown>): Promise<Record<string, unknown>[]> {
    return (await this.graph.published())
      .filter((event) => event.name === name)
      .map(({ payload }) => payload)
      .filter((payload) => Object.entries(about).every(([key, value]) => payload[key] === value));
  }

  viewerOf(accessToken: string): Promise<Viewer> {
    return this.verifier.verify(accessToken);
  }

  async refresh(refreshToken: string) {
    const { refreshSession } = await this.graph.data<{
      refreshSession: Payload & { session: Tokens | null };
    }>(
      `mutation ($input: RefreshSessionInput!) {
        refreshSession(input: $input) { session { accessToken refreshToken } userErrors { code } } }`,
      { input: { refreshToken } },
    );
    return refreshSession;
  }

  stop(): Promise<void> {
    return this.graph.stop();
  }
}
