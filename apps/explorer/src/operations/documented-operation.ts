/** A text in the languages of the page. Where nobody wrote the Vietnamese one, it is the English one. */
export interface LocalizedText {
  en: string;
  vi: string;
}

/** An operation that stands in a `.graphql` file under `operations/`, ready to run. */
export interface DocumentedOperation {
  /** The file's path without its ending: `moderator/02-screening/hold-feedback`. */
  id: string;
  /** The outer folder: `moderator`. */
  role: string;
  /** The inner folder, whose number gives the order: `02-screening`. */
  job: string;
  jobTitle: LocalizedText;
  title: LocalizedText;
  /** Empty where the file gives none. */
  description: LocalizedText;
  /** Who may run it: `ANYONE`, `SUBSCRIBER`, or staff roles such as `MODERATOR`. Never empty. */
  roles: string[];
  kind: 'query' | 'mutation' | 'subscription';
  /** The name after the keyword: `HoldFeedback`. */
  name: string;
  /** The file's text, its comment included. */
  document: string;
  /** May hold placeholders: see {@link fillVariables}. */
  variables: Record<string, unknown>;
}

/** Whoever may run an operation that asks for this role: everybody, signed in or not. */
export const anyone = 'ANYONE';
