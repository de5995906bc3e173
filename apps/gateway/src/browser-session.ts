import cookie from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/*
 * Sessions of pages. A page must not hold a refresh token: a script that gets into it would carry it
 * away. So it is in a cookie that no script can read, which goes to these routes alone, and never
 * along with a request that another site began. The page gets the access token, for its memory.
 */

type Kind = 'SUBSCRIBER' | 'STAFF';

/** One each, so that a moderator may be a subscriber in the next tab. */
const cookieNames: Record<Kind, string> = {
  SUBSCRIBER: 'chia-se-subscriber',
  STAFF: 'chia-se-staff',
};
/** As long as `subscribers` lets a session live, at the most. */
const maxAgeSeconds = { SUBSCRIBER: 30 * 24 * 3600, STAFF: 12 * 3600 };

const as = z.enum(['SUBSCRIBER', 'STAFF']);
const signInBody = z.object({ as, phoneNumber: z.string().max(100), code: z.string().max(100) });
const kindBody = z.object({ as });

const session = 'session { accessToken accessTokenExpiresAt refreshToken }';
const userErrors = 'userErrors { code field message }';
const operations = {
  signIn: `mutation SignIn($input: SignInInput!) { payload: signIn(input: $input) { ${session} ${userErrors} } }`,
  refresh: `mutation RefreshSession($input: RefreshSessionInput!) { payload: refreshSession(input: $input) { ${session} ${userErrors} } }`,
  signOut: `mutation SignOut($input: SignOutInput!) { payload: signOut(input: $input) { ${userErrors} } }`,
};

interface Payload {
  session?: { accessToken: string; accessTokenExpiresAt: string; refreshToken: string } | null;
  userErrors: { code: string; field: string[] | null; message: string }[];
}

/** `POST /session`, `/session/refresh` and `/session/end`. `secure` keeps the cookie to HTTPS. */
export async function addBrowserSession(server: FastifyInstance, secure: boolean): Promise<void> {
  await server.register(cookie);
  await server.register(async (routes) => {
    routes.addHook('onRequest', refuseOtherSites);

    routes.post('/session', async (request, reply) => {
      const { as: kind, ...name } = signInBody.parse(request.body);
      const answer = await ask(request, operations.signIn, { ...name, as: kind });
      return handOver(answer, kind, reply);
    });

    routes.post('/session/refresh', async (request, reply) => {
      const { as: kind } = kindBody.parse(request.body);
      const refreshToken = request.cookies[cookieNames[kind]];
      if (!refreshToken) return { access: null, userErrors: [] };
      const answer = await ask(request, operations.refresh, { refreshToken });
      if (answer?.userErrors.length) forget(kind, reply);
      return handOver(answer, kind, reply);
    });

    routes.post('/session/end', async (request, reply) => {
      const { as: kind } = kindBody.parse(request.body);
      const refreshToken = request.cookies[cookieNames[kind]];
      if (refreshToken) await ask(request, operations.signOut, { refreshToken });
      forget(kind, reply);
      return { access: null, userErrors: [] };
    });
  });

  function handOver(payload: Payload | null, kind: Kind, reply: FastifyReply) {
    if (!payload) return reply.code(503).send({ access: null, userErrors: [] });
    const { session: tokens, userErrors: errors } = payload;
    if (!tokens) return { access: null, userErrors: errors };
    const options = { ...cookieOptions(), maxAge: maxAgeSeconds[kind] };
    reply.setCookie(cookieNames[kind], tokens.refreshToken, options);
    const access = { token: tokens.accessToken, expiresAt: tokens.accessTokenExpiresAt };
    return { access, userErrors: [] };
  }

  function forget(kind: Kind, reply: FastifyReply): void {
    reply.clearCookie(cookieNames[kind], cookieOptions());
  }

  function cookieOptions() {
    return { path: '/session', httpOnly: true, sameSite: 'strict', secure } as const;
  }

  /** Through the front door, so that every limit of the graph holds here too. Null: it did not answer. */
  async function ask(request: FastifyRequest, query: string, input: object) {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: request.ip,
      headers: {
        'content-type': 'application/json',
        'accept-language': request.headers['accept-language'] ?? 'vi',
        'x-request-id': request.id,
      },
      payload: { query, variables: { input } },
    });
    return (response.json() as { data?: { payload: Payload | null } }).data?.payload ?? null;
  }
}

/** SameSite=Strict keeps other sites out by itself; this is the second lock. */
async function refuseOtherSites(request: FastifyRequest, reply: FastifyReply) {
  const { origin, 'x-chia-se': mark } = request.headers;
  const fromHere = !origin || (URL.canParse(origin) && new URL(origin).host === request.host);
  reply.header('cache-control', 'no-store');
  if (mark !== 'session' || !fromHere) return reply.code(403).send({ error: 'FORBIDDEN' });
}
