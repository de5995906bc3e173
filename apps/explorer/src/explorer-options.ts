/** Someone to sign in as with one click. Development only. */
export interface DemoPerson {
  /** What the button says: `Lan, moderator`. */
  label: string;
  /** In any way of writing that the graph accepts. */
  phoneNumber: string;
  as: 'SUBSCRIBER' | 'STAFF';
  /** `SUBSCRIBER`, or staff roles such as `MODERATOR`: chooses which operations are listed first. */
  roles: readonly string[];
}

export interface ExplorerOptions {
  /** Where the graph answers, on the same origin: `/graphql`. */
  endpoint: string;
  /** `production` asks before each mutation, and shows neither demo people nor texts that were sent. */
  environment: 'development' | 'production';
  /** The folder that {@link readOperations} reads, once, at start. None: no operations are listed. */
  operationsDir?: string;
  /** Ignored in production. */
  people?: readonly DemoPerson[];
  /** Where the page is mounted, without a slash at the end. */
  path?: string;
}

/** What the page must know before it can begin. */
export interface PageSettings {
  endpoint: string;
  environment: 'development' | 'production';
}
