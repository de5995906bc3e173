import type { GraphClient, Session } from './graph-client.ts';

/** Somebody signed in. */
export interface Person {
  name: string;
  phoneNumber: string;
  graph: GraphClient;
}

const requestCode = /* GraphQL */ `
  mutation RequestCode($input: RequestSignInCodeInput!) {
    requestSignInCode(input: $input) { sent userErrors { code field message } }
  }`;

const readCode = /* GraphQL */ `
  query ReadCode($to: String!) { developerOutbox(to: $to, first: 10) { body } }`;

const signIn = /* GraphQL */ `
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) { session { accessToken refreshToken } userErrors { code field message } }
  }`;

/**
 * Signs in as anybody does: asks for a code, reads the SMS (from the local outbox that stands in for
 * the telephone network), types it in.
 */
export async function signInAs(
  graph: GraphClient,
  as: 'SUBSCRIBER' | 'STAFF',
  phoneNumber: string,
  name = phoneNumber,
): Promise<Person> {
  await graph.mutate(requestCode, { input: { phoneNumber, as } });
  const { developerOutbox } = await graph.data<{ developerOutbox: { body: string }[] }>(readCode, {
    to: phoneNumber,
  });
  // A prize may have been told to the same number since.
  const code = developerOutbox
    .map(({ body }) => body.match(/\b\d{6}\b/)?.[0])
    .find((found) => found !== undefined);
  if (!code) throw new Error(`No code arrived for ${phoneNumber}.`);
  const { session } = await graph.mutate<{ session: Session }>(signIn, {
    input: { phoneNumber, as, code },
  });
  return { name, phoneNumber, graph: graph.as(session) };
}

/** A number of the trial: the n-th of a range that no plan of the demo uses. */
export function subscriberNumber(n: number): string {
  return `090${String(1_000_000 + n).padStart(7, '0')}`;
}

export type Role = 'MODERATOR' | 'JUDGE' | 'PROGRAMME_MANAGER' | 'APPROVER' | 'FULFILMENT';

const addStaffMember = /* GraphQL */ `
  mutation Appoint($input: AddStaffMemberInput!) {
    addStaffMember(input: $input) { staffMember { id } userErrors { code field message } }
  }`;

const staffMembers = /* GraphQL */ `
  query Staff($after: String) {
    staffMembers(first: 100, after: $after) {
      edges { node { id name phoneNumber } } pageInfo { hasNextPage endCursor }
    }
  }`;

export interface StaffPerson extends Person {
  id: string;
}

/** Appoints staff for the trial, or finds those of an earlier one, and signs each in. */
export async function appoint(
  admin: Person,
  guest: GraphClient,
  wanted: readonly { name: string; phoneNumber: string; role: Role }[],
): Promise<StaffPerson[]> {
  const there = await listStaff(admin);
  const people: StaffPerson[] = [];
  for (const { name, phoneNumber, role } of wanted) {
    let id = there.get(phoneNumber);
    if (!id) {
      const payload = await admin.graph.mutate<{ staffMember: { id: string } }>(addStaffMember, {
        input: { name, phoneNumber, roles: [role] },
      });
      id = payload.staffMember.id;
    }
    people.push({ ...(await signInAs(guest, 'STAFF', phoneNumber, name)), id });
  }
  return people;
}

interface StaffPage {
  staffMembers: {
    edges: { node: { id: string; phoneNumber: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

async function listStaff(admin: Person): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let after: string | null = null; ; ) {
    const page: StaffPage = await admin.graph.data<StaffPage>(staffMembers, { after });
    for (const { node } of page.staffMembers.edges) {
      found.set(node.phoneNumber.replace(/\s/g, ''), node.id);
    }
    if (!page.staffMembers.pageInfo.hasNextPage) return found;
    after = page.staffMembers.pageInfo.endCursor;
  }
}
