import { randomUUID } from 'node:crypto';
import { staffViewer } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { StaffRole, scopesOf } from '../src/staff-member/staff-roles.ts';
import { admin, type Payload, SubscribersGraph } from './subscribers-graph.ts';

let app: SubscribersGraph;
beforeAll(async () => {
  app = await SubscribersGraph.start({
    DEMO_STAFF: 'on',
    SIGN_IN_CODES_PER_ADDRESS_PER_HOUR: '1000',
  });
});
afterAll(() => app.stop());

interface Change extends Payload {
  staffMember: { id: string; roles: string[]; active: boolean } | null;
}

async function change(mutation: string, input: object, viewer = admin): Promise<Change> {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const data = await app.graph.data<Record<string, Change>>(
    `mutation ($input: ${name}Input!) {
      ${mutation}(input: $input) { staffMember { id roles active } userErrors { code field message } } }`,
    { input },
    viewer,
  );
  return data[mutation] as Change;
}

const appoint = async (phoneNumber: string, roles: string[]) =>
  change('addStaffMember', { name: 'Người thử', phoneNumber, roles });

const codes = (payload: Payload) => payload.userErrors.map((error) => error.code);

describe('staff', () => {
  test('the demo staff can sign in, each with the scopes of their role', async () => {
    const { viewer } = await app.signIn('0938000001', 'STAFF');
    expect(viewer.kind).toBe('STAFF');
    expect([...viewer.scopes].sort()).toEqual(scopesOf([StaffRole.MODERATOR]));
    const data = await app.graph.data('{ viewer { kind staffName roles } me { id } }', {}, viewer);
    expect(data).toEqual({
      viewer: { kind: 'STAFF', staffName: 'Đỗ Thanh Tâm', roles: ['MODERATOR'] },
      me: null,
    });
  });

  test('a judge may score and nothing else', () => {
    expect(scopesOf([StaffRole.JUDGE])).toEqual(['scorecard:write']);
  });

  test('no role may both propose and approve', () => {
    for (const role of Object.values(StaffRole)) {
      const scopes = scopesOf([role]);
      expect(scopes.includes('award:propose') && scopes.includes('award:approve')).toBe(false);
    }
  });

  test('an appointment is told to the others, with the subscription that holds the number', async () => {
    const own = await app.signIn('0905000001');
    const { staffMember } = await appoint('0905000001', ['JUDGE']);
    const events = await app.graph.published();
    const told = events.filter(
      ({ name, payload }) =>
        name === 'StaffMemberChanged' && payload['staffId'] === staffMember?.id,
    );
    expect(told.map(({ payload }) => payload)).toEqual([
      {
        staffId: staffMember?.id,
        name: 'Người thử',
        scopes: ['scorecard:write'],
        active: true,
        subscriberId: own.viewer.id,
      },
    ]);
  });

  test('a judge who becomes a subscriber afterwards is told anew', async () => {
    const { staffMember } = await appoint('0905000002', ['JUDGE']);
    const own = await app.signIn('0905000002');
    const events = (await app.graph.published()).filter(
      ({ payload }) => payload['staffId'] === staffMember?.id,
    );
    expect(events.map(({ payload }) => payload['subscriberId'])).toEqual([null, own.viewer.id]);
  });

  test('refuses a taken number, a missing name, no roles and a wrong number', async () => {
    await appoint('0905000003', ['JUDGE']);
    expect(codes(await appoint('+84905000003', ['APPROVER']))).toEqual(['PHONE_NUMBER_TAKEN']);
    expect(codes(await appoint('0905000004', []))).toEqual(['ROLES_MISSING']);
    expect(codes(await appoint('12', ['JUDGE']))).toEqual(['PHONE_NUMBER_INVALID']);
    const nameless = await change('addStaffMember', {
      name: ' \u200b ',
      phoneNumber: '0905000004',
      roles: ['JUDGE'],
    });
    expect(codes(nameless)).toEqual(['NAME_MISSING']);
  });

  test('a change of roles ends the sessions, and the next sign-in has the new scopes', async () => {
    const { staffMember } = await appoint('0905000005', ['MODERATOR']);
    const before = await app.signIn('0905000005', 'STAFF');
    await change('changeStaffRoles', { staffMemberId: staffMember?.id, roles: ['APPROVER'] });
    expect(codes(await app.refresh(before.refreshToken))).toEqual(['SESSION_ENDED']);
    const after = await app.signIn('0905000005', 'STAFF');
    expect(after.viewer.scopes.has('award:approve')).toBe(true);
    expect(after.viewer.scopes.has('feedback:moderate')).toBe(false);
  });

  test('nobody changes their own roles', async () => {
    const { staffMember } = await appoint('0905000006', ['ADMIN']);
    const self = staffViewer(staffMember?.id ?? '', scopesOf([StaffRole.ADMIN]));
    const input = { staffMemberId: staffMember?.id, roles: ['ADMIN', 'APPROVER'] };
    expect(codes(await change('changeStaffRoles', input, self))).toEqual(['OWN_ROLES']);
  });

  test('who left cannot sign in', async () => {
    const { staffMember } = await appoint('0905000007', ['MODERATOR']);
    await change('deactivateStaffMember', { staffMemberId: staffMember?.id });
    await expect(app.signIn('0905000007', 'STAFF')).rejects.toThrow('could not sign in');
  });

  test('refuses whoever lacks the scope', async () => {
    const moderator = staffViewer(randomUUID(), scopesOf([StaffRole.MODERATOR]));
    const { errors } = await app.graph.run(
      '{ staffMembers { edges { node { id } } } }',
      {},
      moderator,
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test('the trail cannot be rewritten', async () => {
    for (const sql of ['update staff_decision set deed = $$x$$', 'delete from staff_decision']) {
      await expect(app.graph.database.rows(sql)).rejects.toThrow('append-only');
    }
  });
});

describe('the last admin', () => {
  test('cannot be taken away, not even by two at once', async () => {
    const alone = await SubscribersGraph.start();
    try {
      const add = async (phoneNumber: string) => {
        const { addStaffMember } = await alone.graph.data<{ addStaffMember: Change }>(
          `mutation ($input: AddStaffMemberInput!) { addStaffMember(input: $input) { staffMember { id } userErrors { code } } }`,
          { input: { name: 'Quản trị', phoneNumber, roles: ['ADMIN'] } },
          admin,
        );
        return addStaffMember.staffMember?.id ?? '';
      };
      const [one, two] = [await add('0906000001'), await add('0906000002')];
      const outcomes = await Promise.all(
        [one, two].map((staffMemberId) =>
          alone.graph.data<{ deactivateStaffMember: Payload }>(
            `mutation ($input: DeactivateStaffMemberInput!) { deactivateStaffMember(input: $input) { userErrors { code field message } } }`,
            { input: { staffMemberId } },
            admin,
          ),
        ),
      );
      const refused = outcomes.flatMap((outcome) => codes(outcome.deactivateStaffMember));
      expect(refused).toEqual(['LAST_ADMIN']);
    } finally {
      await alone.stop();
    }
  });
});
