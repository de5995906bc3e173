import { createHash } from 'node:crypto';
import type { Runtime } from '@chia-se/subgraph-kit';
import { signInIssuer, TokenIssuer } from '@chia-se/viewer';
import {
  DemoLoyaltySystem,
  type LoyaltySystem,
  NoLoyaltySystem,
} from './membership/loyalty-system.ts';
import { SessionRepository } from './session/session.repository.ts';
import type { Settings } from './settings.ts';
import { limitWindowMs } from './sign-in-code/code-limits.ts';
import { SignInCodeRepository } from './sign-in-code/sign-in-code.repository.ts';
import { LocalOutbox } from './sms/local-outbox.ts';
import type { SmsSender } from './sms/sms-sender.ts';
import { appointMissing, demoStaff } from './staff-member/demo-staff.ts';
import { StaffMemberService } from './staff-member/staff-member.service.ts';
import { StaffRole } from './staff-member/staff-roles.ts';

/** What lives as long as the subgraph does. */
export interface Resources {
  tokens: TokenIssuer;
  /** Keys the hashes of sign-in codes; derived from the signing key, so that there is no second secret to keep. */
  codeHashKey: string;
  loyalty: LoyaltySystem;
  sms: SmsSender;
  /** The same as `sms` where texts stay here; `null` where they are really sent. */
  localOutbox: LocalOutbox | null;
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
  if (!privateKey) {
    throw new Error(
      'SIGN_IN_PRIVATE_KEY is not set: an Ed25519 key as PKCS #8 PEM, to sign access tokens with.',
    );
  }
  const localOutbox = settings.SMS_DELIVERY === 'outbox' ? new LocalOutbox(database, clock) : null;
  const staff = new StaffMemberService(database, clock);
  if (settings.DEMO_STAFF === 'on') await appointMissing(staff, demoStaff);
  if (settings.FIRST_ADMIN_PHONE_NUMBER) {
    const phoneNumber = settings.FIRST_ADMIN_PHONE_NUMBER;
    await appointMissing(staff, [{ name: 'Admin', phoneNumber, roles: [StaffRole.ADMIN] }]);
  }
  return {
    tokens: new TokenIssuer({
      privateKey,
      issuer: signInIssuer,
      lifetimeSeconds: accessTokenSeconds,
      clock,
    }),
    codeHashKey: createHash('sha256').update(`sign-in codes ${privateKey}`).digest('hex'),
    loyalty: settings.LOYALTY === 'demo' ? new DemoLoyaltySystem() : new NoLoyaltySystem(),
    sms: localOutbox ?? { send: refuseToSend },
    localOutbox,
    pruning: prune(runtime, localOutbox),
  };
}

export async function closeResources({ pruning }: Resources): Promise<void> {
  clearInterval(pruning);
}

async function refuseToSend(): Promise<never> {
  throw new Error(
    'No connection to an SMS centre is set up (SMS_DELIVERY=none): nobody can sign in.',
  );
}

/** Takes away what is of no more use: old requests for codes, ended sessions, old texts of the outbox. */
function prune(
  { database, clock, log }: Omit<Runtime<Settings, unknown>, 'resources'>,
  localOutbox: LocalOutbox | null,
): NodeJS.Timeout {
  const timer = setInterval(async () => {
    try {
      await new SignInCodeRepository(database).prune(new Date(clock().getTime() - limitWindowMs));
      await new SessionRepository(database).prune(clock());
      await localOutbox?.prune();
    } catch (error) {
      log.error({ err: error }, 'pruning');
    }
  }, pruneEveryMs);
  return timer.unref();
}
