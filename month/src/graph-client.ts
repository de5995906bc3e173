import { setTimeout as sleep } from 'node:timers/promises';
import { Agent, request } from 'undici';

export interface GraphError {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string };
}

export interface Answer<Data> {
  data?: Data | null;
  errors?: GraphError[];
}

export interface UserError {
  code: string;
  field: string[] | null;
  message: string;
}

/** What a sign-in gives: a pass of ten minutes, and what exchanges for the next pair. */
export interface Session {
  accessToken: string;
  refreshToken: string;
}

const refreshSession = /* GraphQL */ `
  mutation Refresh($input: RefreshSessionInput!) {
    refreshSession(input: $input) {
      session { accessToken refreshToken } userErrors { code field message }
    }
  }`;

/** What the gateway says to a token that ran out. */
const endedCode = 'UNAUTHENTICATED';

const attempts = 5;

/** One person at the gateway: HTTP and nothing else. Retries what may be retried, as an app would. */
export class GraphClient {
  static #agent = new Agent({ connections: 64, keepAliveTimeout: 30_000 });

  constructor(
    private readonly endpoint: string,
    private session: Session | null = null,
  ) {}

  as(session: Session): GraphClient {
    return new GraphClient(this.endpoint, session);
  }

  /**
   * Sends an operation, again where no answer came: every mutation of the trial is either idempotent
   * by its key or answers a repetition with what already stands. A sign-in that ran out is renewed.
   */
  async send<Data>(
    query: string,
    variables: Record<string, unknown> = {},
    language: 'vi' | 'en' = 'vi',
  ): Promise<Answer<Data>> {
    for (let attempt = 1; ; attempt += 1) {
      const { session } = this;
      let answer: Answer<Data>;
      try {
        answer = await this.#once<Data>(query, variables, language, session);
      } catch (error) {
        if (attempt === attempts) throw error;
        await sleep(100 * 2 ** attempt);
        continue;
      }
      const hasEnded = answer.errors?.some(({ extensions }) => extensions?.code === endedCode);
      if (!session || !hasEnded || attempt === attempts) return answer;
      await this.#renew(session);
    }
  }

  /** The data of an operation that must succeed. @throws Error with what the graph said */
  async data<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send<Data>(query, variables);
    if (errors?.length || !data) {
      throw new Error(errors?.map((error) => error.message).join('\n') ?? 'No data.');
    }
    return data;
  }

  /** The payload of a mutation that must do its work. @throws Error with its user errors */
  async mutate<Payload>(mutation: string, variables: Record<string, unknown>): Promise<Payload> {
    const data = await this.data<Record<string, Payload & { userErrors: UserError[] }>>(
      mutation,
      variables,
    );
    const [payload] = Object.values(data);
    if (!payload) throw new Error('The mutation answered nothing.');
    if (payload.userErrors.length > 0) {
      const said = payload.userErrors.map(({ code, message }) => `${code}: ${message}`);
      throw new Error(said.join('\n'));
    }
    return payload;
  }

  #renewal: Promise<void> | null = null;

  /** The next pair, asked for once by however many requests found the old one ended. */
  #renew(used: Session): Promise<void> {
    if (this.session !== used) return Promise.resolve();
    this.#renewal ??= new GraphClient(this.endpoint)
      .mutate<{ session: Session }>(refreshSession, { input: { refreshToken: used.refreshToken } })
      .then(({ session }) => {
        this.session = session;
      })
      .finally(() => {
        this.#renewal = null;
      });
    return this.#renewal;
  }

  async #once<Data>(
    query: string,
    variables: Record<string, unknown>,
    language: string,
    session: Session | null,
  ): Promise<Answer<Data>> {
    const { body, statusCode } = await request(this.endpoint, {
      dispatcher: GraphClient.#agent,
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': language,
        ...(session ? { authorization: `Bearer ${session.accessToken}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await body.json()) as Answer<Data>;
    if (statusCode >= 500) {
      const said = answer.errors?.map(({ message }) => message).join(' ') ?? '';
      throw new Error(`The gateway answered with status ${statusCode}. ${said}`);
    }
    return answer;
  }

  static close(): Promise<void> {
    return GraphClient.#agent.close();
  }
}
