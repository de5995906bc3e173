import { keptValues } from './platform/kept-values';

let id: string | null = null;

/** Whose phone this is, as far as anybody knows: also without a network, so that one can write. */
export const owner = {
  get id(): string | null {
    return id;
  },
  async recall(): Promise<void> {
    id = await keptValues.read('owner');
  },
  async become(subscriberId: string): Promise<void> {
    id = subscriberId;
    await keptValues.write('owner', subscriberId);
  },
};
