/** A letter by e-mail, in plain text. */
export interface Email {
  /** The same in every try: a mail server that gets it twice can tell. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

/** The way to a mailbox. */
export interface EmailSender {
  /** Resolves once the letter is out of our hands. @throws Undeliverable where no try will succeed */
  send(email: Email): Promise<void>;
  stop(): Promise<void>;
}
