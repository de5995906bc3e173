import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const main = join(import.meta.dirname, '../../platform/dist/main.js');

/** The whole platform in a process of its own, on a free port and a data folder that goes with it. */
export class RunningPlatform {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
    private readonly folder: string,
  ) {}

  static async start(settings: Record<string, string> = {}): Promise<RunningPlatform> {
    const folder = await mkdtemp(join(tmpdir(), 'chia-se-web-'));
    const env = { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error', ...settings };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk;
        const found = /GraphQL\s+(http:\S+)\/graphql/.exec(output)?.[1];
        if (found) resolve(found);
      };
      child.stdout?.on('data', read);
      child.stderr?.on('data', read);
      child.once('exit', () => reject(new Error(`The platform did not start:\n${output}`)));
    });
    return new RunningPlatform(url, child, folder);
  }

  async graph<Data>(query: string, variables: object = {}, token?: string): Promise<Data> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (!data || errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** The six digits of the latest SMS to this number; waits for one that `says` has, where it is given. */
  async codeSentTo(phoneNumber: string, says = /./): Promise<string> {
    for (let attempt = 0; attempt < 100; attempt += 1) {
      const { developerOutbox } = await this.graph<{ developerOutbox: { body: string }[] }>(
        'query ($to: String) { developerOutbox(first: 5, to: $to) { body } }',
        { to: phoneNumber },
      );
      const text = developerOutbox.find(({ body }) => says.test(body) && /\b\d{6}\b/.test(body));
      if (text) return /\b\d{6}\b/.exec(text.body)![0];
      await setTimeout(100);
    }
    throw new Error(`No code was sent to ${phoneNumber}.`);
  }

  /** An access token, by the code in the outbox. */
  async signIn(phoneNumber: string, as: 'SUBSCRIBER' | 'STAFF'): Promise<string> {
    const input = { phoneNumber, as };
    await this.graph(
      'mutation ($input: RequestSignInCodeInput!) { requestSignInCode(input: $input) { sent } }',
      { input },
    );
    const code = await this.codeSentTo(phoneNumber);
    const { signIn } = await this.graph<{ signIn: { session: { accessToken: string } } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { session { accessToken } } }',
      { input: { ...input, code } },
    );
    return signIn.session.accessToken;
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
    await rm(this.folder, { recursive: true, force: true });
  }
}
