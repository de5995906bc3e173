import type { Arguments } from './arguments.ts';
import type { GraphClient } from './graph-client.ts';
import type { Opinion } from './opinions.ts';
import type { Person, StaffPerson } from './people.ts';
import type { PlantedTruth } from './planted-truth.ts';

/** An opinion that the platform acknowledged. */
export interface Submission {
  opinion: Opinion;
  author: Person;
  idempotencyKey: string;
  feedbackId: string;
  referenceCode: string;
  /** Whether the automatic screening wants a person to look first. */
  heldOnArrival: boolean;
}

/** Everybody on the carrier's side. */
export interface Staff {
  moderators: StaffPerson[];
  judges: StaffPerson[];
  /** Opens the round and proposes. */
  manager: StaffPerson;
  /** Publishes: somebody else than who proposed. */
  publisher: StaffPerson;
  approver: StaffPerson;
  fulfilment: StaffPerson;
}

/** What the stages of one trial share. */
export interface Trial {
  options: Arguments;
  guest: GraphClient;
  admin: Person;
  staff: Staff;
  truth: PlantedTruth;
  programmeCode: string;
  periodId: string;
}
