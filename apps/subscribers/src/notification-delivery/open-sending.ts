import type { Runtime } from '@chia-se/subgraph-kit';
import type { EmailSender } from '../email/email-sender.ts';
import { EmailToOutbox } from '../email/email-to-outbox.ts';
import { SmtpEmailSender } from '../email/smtp-email-sender.ts';
import type { Settings } from '../settings.ts';
import { LocalOutbox } from '../sms/local-outbox.ts';
import { SmppSmsSender } from '../sms/smpp/smpp-sms-sender.ts';
import type { SmsSender } from '../sms/sms-sender.ts';
import { DeliveryWorker } from './delivery-worker.ts';
import { EmailWay } from './email-way.ts';
import type { Way } from './letter.ts';
import { DeliveryChannel } from './notification-delivery.type.ts';
import { PromptSending } from './prompt-sending.ts';
import { SmsWay } from './sms-way.ts';
import { takeReceipt } from './take-receipt.ts';
import { WebPushWay } from './web-push-way.ts';

/** How notifications and codes leave the house. */
export interface Sending {
  /** Codes to telephones; `null` where no way there is set up: nobody can ask for one. */
  sms: PromptSending | null;
  /** Codes to mailboxes; `null` where no e-mail is sent. */
  email: PromptSending | null;
  /** What a browser signs up with; `null` where no messages go to browsers. */
  pushPublicKey: string | null;
  /** Where texts and letters stay here; `null` where they are really sent. */
  outbox: LocalOutbox | null;
  /** Lets what is under way leave first. */
  stop(): Promise<void>;
}

type Surroundings = Omit<Runtime<Settings, unknown>, 'resources'>;

/** Opens the connections that the settings name and starts to send what waits. */
export function openSending(runtime: Surroundings): Sending {
  const { settings, database, clock, log } = runtime;
  const outbox = new LocalOutbox(database, clock);
  const smpp = openSmpp(runtime);
  const sms: SmsSender | null = settings.SMS_DELIVERY === 'outbox' ? outbox : smpp;
  if (!sms) log.error('SMS_DELIVERY=none: nobody can ask for a sign-in code.');
  const email = openEmail(settings, outbox);
  const push = openPush(runtime);
  const workers = [
    ...(sms ? [work(runtime, DeliveryChannel.SMS, new SmsWay(database, sms))] : []),
    ...(email ? [work(runtime, DeliveryChannel.EMAIL, new EmailWay(database, email))] : []),
    ...(push ? [work(runtime, DeliveryChannel.WEB_PUSH, push)] : []),
  ];
  const prompt = [
    sms && new PromptSending((to, text) => sms.send(to, text), errorsOf(runtime, 'SMS')),
    email &&
      new PromptSending(
        (to, text) => email.send({ id: crypto.randomUUID(), to, subject: 'Chia sẻ', text }),
        errorsOf(runtime, 'EMAIL'),
      ),
  ] as const;
  return {
    sms: prompt[0],
    email: prompt[1],
    pushPublicKey: push ? (settings.VAPID_PUBLIC_KEY ?? null) : null,
    outbox: [settings.SMS_DELIVERY, settings.EMAIL_DELIVERY].includes('outbox') ? outbox : null,
    stop: async () => {
      await Promise.all(prompt.map((one) => one?.stop()));
      await Promise.all(workers.map((worker) => worker.stop()));
      await smpp?.stop();
      await email?.stop();
    },
  };
}

function openSmpp(runtime: Surroundings): SmppSmsSender | null {
  const { SMS_DELIVERY, SMPP_URL, SMS_FROM, SMS_PER_SECOND } = runtime.settings;
  if (SMS_DELIVERY !== 'smpp' || !SMPP_URL) return null;
  return new SmppSmsSender({
    url: SMPP_URL,
    from: SMS_FROM,
    perSecond: SMS_PER_SECOND,
    onReceipt: (receipt) => takeReceipt(runtime, receipt),
    onError: errorsOf(runtime, 'SMPP'),
  });
}

function openEmail(settings: Settings, outbox: LocalOutbox): EmailSender | null {
  const { EMAIL_DELIVERY, SMTP_URL, EMAIL_FROM } = settings;
  if (EMAIL_DELIVERY === 'outbox') return new EmailToOutbox(outbox);
  if (EMAIL_DELIVERY !== 'smtp' || !SMTP_URL || !EMAIL_FROM) return null;
  return new SmtpEmailSender({ url: SMTP_URL, from: EMAIL_FROM });
}

function openPush({ settings, database }: Surroundings): WebPushWay | null {
  const { VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, VAPID_CONTACT, PUSH_SERVICES } = settings;
  if (!VAPID_PUBLIC_KEY || !VAPID_PRIVATE_KEY || !VAPID_CONTACT) return null;
  return new WebPushWay({
    database,
    publicKey: VAPID_PUBLIC_KEY,
    privateKey: VAPID_PRIVATE_KEY,
    contact: VAPID_CONTACT,
    origins: PUSH_SERVICES,
  });
}

function work(runtime: Surroundings, channel: DeliveryChannel, way: Way): DeliveryWorker {
  const { database, clock, settings } = runtime;
  return new DeliveryWorker({
    channel,
    way,
    database,
    clock,
    portalUrl: settings.PORTAL_URL ?? null,
    onError: errorsOf(runtime, channel),
  });
}

const errorsOf =
  ({ log }: Surroundings, channel: string) =>
  (err: unknown): void =>
    log.error({ err, channel }, 'sending');
