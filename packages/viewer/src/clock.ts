/** The present moment. Passed in wherever time matters, so that a month can be played in a second. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();
