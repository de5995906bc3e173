/** The command or the file is wrong; the message says how to mend it. */
export class UsageError extends Error {}
