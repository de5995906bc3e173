import { hkdfSync } from 'node:crypto';
import type { Runtime } from '@chia-se/subgraph-kit';
import { signInIssuer, TokenIssuer } from '@chia-se/viewer';
import { DataRequestRepository } from './data-request/data-request.repository.ts';
import { exportKeptMs } from './data-request/data-request.service.ts';
import {
  DemoLoyaltySystem,
  type LoyaltySystem,
  NoLoyaltySystem,
} from './membership/loyalty-system.ts';
import { openSending, type Sending } from './notification-delivery/open-sending.ts';
import { SessionRepository } from './session/session.repository.ts';
import type { Settings } from './settings.ts';
import { CodeRequestRepository } from './sign-in-code/code-request.repository.ts';
import { SignInCodeRepository } from './sign-in-code/sign-in-code.repository.ts';
import type { LocalOutbox } from './sms/local-outbox.ts';
import { appointDemoStaff, appointFirstAdmin } from './staff-member/appoint-at-start.ts';
import { StaffMemberService } from './staff-member/staff-member.service.ts';

/** What lives as long as the subgraph does. */
export interface Resources {
  tokens: TokenIssuer;
  /** Keys the hashes of sign-in codes; derived from the signing key, so that there is no second secret to keep. */
  codeHashKey: Buffer;
  loyalty: LoyaltySystem;
  /** How notifications and codes leave. */
  sending: Sending;
  pruning: NodeJS.Timeout;
}

const accessTokenSeconds = 600;
const pruneEveryMs = 10 * 60 * 1_000;

/** Opens the ports to the outside and appoints who must be there. */
export async function openResources(
  runtime: Omit<Runtime<Settings, unknown>, 'resources'>,
): Promise<Resources> {
  const { settings, database, clock } = runtime;
  const privateKey = settings.SIGN_IN_PRIVATE_KEY;
  const staff = new StaffMemberService(database, clock);
  if (settings.DEMO_STAFF === 'on') await appointDemoStaff(staff);
  if (settings.FIRST_ADMIN_PHONE_NUMBER) {
    await appointFirstAdmin(staff, settings.FIRST_ADMIN_PHONE_NUMBER);
  }
  const sending = openSending(runtime);
  return {
    tokens: new TokenIssuer({
      privateKey,
      issuer: signInIssuer,
      lifetimeSeconds: accessTokenSeconds,
      clock,
    }),
    codeHashKey: Buffer.from(hkdfSync('sha256', privateKey, '', 'sign-in codes', 32)),
    loyalty: settings.LOYALTY === 'demo' ? new DemoLoyaltySystem() : new NoLoyaltySystem(),
    sending,
    pruning: prune(runtime, sending.outbox),
  };
}

/** Lets what is under way leave first. */
export async function closeResources({ pruning, sending }: Resources): Promise<void> {
  clearInterval(pruning);
  await sending.stop();
}

/** Takes away what is of no more use: old requests for codes, ended sessions, old texts of the outbox. */
function prune(
  { database, clock, log }: Omit<Runtime<Settings, unknown>, 'resources'>,
  localOutbox: LocalOutbox | null,
): NodeJS.Timeout {
  const timer = setInterval(async () => {
    try {
      await new CodeRequestRepository(database).prune(clock());
      await new SignInCodeRepository(database).prune(clock());
      await new SessionRepository(database).prune(clock());
      await new DataRequestRepository(database).forgetExports(
        new Date(clock().getTime() - exportKeptMs),
      );
      await localOutbox?.prune();
    } catch (error) {
      log.error({ err: error }, 'pruning');
    }
  }, pruneEveryMs);
  return timer.unref();
}
