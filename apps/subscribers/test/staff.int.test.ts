import { randomUUID } from 'node:crypto';
import { staffViewer } from '@chia-se/viewer';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appointDemoStaff, appointFirstAdmin } from '../src/staff-member/appoint-at-start.ts';
import { demoStaff } from '../src/staff-member/demo-staff.ts';
import { StaffMemberService } from '../src/staff-member/staff-member.service.ts';
import { StaffRole, scopesOf } from '../src/staff-member/staff-roles.ts';
import { breathe, pauseInserts } from './pause-inserts.ts';
import { codesOf, type Payload, SubscribersGraph } from './subscribers-graph.ts';

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

const change = (mutation: string, input: object, viewer = app.admin) =>
  app.decide<Change>(mutation, input, 'staffMember { id roles active }', viewer);

const appoint = (phoneNumber: string, roles: string[]) =>
  change('addStaffMember', { name: 'Người thử', phoneNumber, roles });

describe('staff', () => {
  test('the demo staff can sign in, each with the scopes of their role', async () => {
    const { viewer } = await app.signIn('0938000001', 'STAFF');
    expect(viewer.kind).toBe('STAFF');
    expect([...viewer.scopes].sort()).toEqual(scopesOf([StaffRole.MODERATOR]));
    const data = await app.graph.data(
      '{ viewer { kind scopes subscriber { id } staffMember { name roles } } me { id } }',
      {},
      viewer,
    );
    expect(data).toEqual({
      viewer: {
        kind: 'STAFF',
        scopes: [...viewer.scopes],
        subscriber: null,
        staffMember: { name: 'Đỗ Thanh Tâm', roles: ['MODERATOR'] },
      },
      me: null,
    });
  });

  test('the demo staff are there once, however often the platform starts, and have 24 judges', async () => {
    const staff = new StaffMemberService(app.graph.database, app.graph.clock.read);
    await Promise.all([appointDemoStaff(staff), appointDemoStaff(staff)]);
    const rows = await app.graph.database.rows<{ roles: string[] }>(
      `select roles from staff_member where phone_number like '+849380000__' or phone_number like '+849380001__'`,
    );
    expect(rows).toHaveLength(demoStaff.length);
    expect(rows.filter(({ roles }) => roles.includes('JUDGE'))).toHaveLength(24);
    expect(new Set(rows.flatMap(({ roles }) => roles))).toEqual(new Set(Object.values(StaffRole)));
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
    expect(await app.told('StaffMemberChanged', { staffId: staffMember?.id })).toEqual([
      {
        staffId: staffMember?.id,
        name: 'Người thử',
        scopes: ['scorecard:write'],
        active: true,
        subscriberId: own.viewer.id,
        responsibleFor: [],
      },
    ]);
  });

  test('what a department answers for is told to the others, and ends no session', async () => {
    const { staffMember } = await appoint('0905000021', ['JUDGE']);
    const before = await app.signIn('0905000021', 'STAFF');
    const set = (topics: string[]) =>
      change('setResponsibilities', { staffMemberId: staffMember?.id, topics });
    expect(codesOf(await set(['PRODUCTS', 'NETWORK_QUALITY', 'PRODUCTS']))).toEqual([]);
    const told = await app.told('StaffMemberChanged', { staffId: staffMember?.id });
    expect(told.at(-1)?.['responsibleFor']).toEqual(['NETWORK_QUALITY', 'PRODUCTS']);
    expect(codesOf(await app.refresh(before.refreshToken))).toEqual([]);
    expect(codesOf(await set(["x'; drop table staff_member"]))).toEqual(['TOPICS_INVALID']);
    expect(codesOf(await set(Array.from({ length: 51 }, (_, n) => `T${n}`)))).toEqual([
      'TOPICS_INVALID',
    ]);
  });

  test('a judge who becomes a subscriber afterwards is told anew', async () => {
    const { staffMember } = await appoint('0905000002', ['JUDGE']);
    const own = await app.signIn('0905000002');
    const told = await app.told('StaffMemberChanged', { staffId: staffMember?.id });
    expect(told.map(({ subscriberId }) => subscriberId)).toEqual([null, own.viewer.id]);
  });

  test('a judge’s number that changes hands is told anew, and one that is given up', async () => {
    const { staffMember } = await appoint('0905000012', ['JUDGE']);
    const own = await app.signIn('0905000012');
    const heir = await app.signIn('0905000013');
    app.graph.clock.advance({ minutes: 1 });
    await app.transfer(heir.viewer.id, '0905000012');
    app.graph.clock.advance({ minutes: 1 });
    await app.transfer(heir.viewer.id, '0905000014');
    const told = await app.told('StaffMemberChanged', { staffId: staffMember?.id });
    expect(told.map(({ subscriberId }) => subscriberId)).toEqual([
      null,
      own.viewer.id,
      heir.viewer.id,
      null,
    ]);
  });

  test('refuses a taken number, a missing name, no roles and a wrong number', async () => {
    await appoint('0905000003', ['JUDGE']);
    expect(codesOf(await appoint('+84905000003', ['APPROVER']))).toEqual(['PHONE_NUMBER_TAKEN']);
    expect(codesOf(await appoint('0905000004', []))).toEqual(['ROLES_MISSING']);
    expect(codesOf(await appoint('12', ['JUDGE']))).toEqual(['PHONE_NUMBER_INVALID']);
    const nameless = await change('addStaffMember', {
      name: ' \u200b ',
      phoneNumber: '0905000004',
      roles: ['JUDGE'],
    });
    expect(codesOf(nameless)).toEqual(['NAME_MISSING']);
  });

  test('a change of roles ends the sessions, and the next sign-in has the new scopes', async () => {
    const { staffMember } = await appoint('0905000005', ['MODERATOR']);
    const before = await app.signIn('0905000005', 'STAFF');
    await change('changeStaffRoles', { staffMemberId: staffMember?.id, roles: ['APPROVER'] });
    expect(codesOf(await app.refresh(before.refreshToken))).toEqual(['SESSION_ENDED']);
    const after = await app.signIn('0905000005', 'STAFF');
    expect(after.viewer.scopes.has('award:approve')).toBe(true);
    expect(after.viewer.scopes.has('feedback:moderate')).toBe(false);
  });

  test('nobody changes their own roles, however they spell their id', async () => {
    const id = app.admin.id ?? '';
    for (const staffMemberId of [id, id.toUpperCase()]) {
      const input = { staffMemberId, roles: ['ADMIN', 'APPROVER'] };
      expect(codesOf(await change('changeStaffRoles', input))).toEqual(['OWN_ROLES']);
      expect(codesOf(await change('deactivateStaffMember', { staffMemberId }))).toEqual([
        'OWN_ROLES',
      ]);
    }
  });

  test('an admin who was sent away appoints nobody with the token that is left', async () => {
    const { staffMember } = await appoint('0905000006', ['ADMIN']);
    const { viewer } = await app.signIn('0905000006', 'STAFF');
    await change('deactivateStaffMember', { staffMemberId: staffMember?.id });
    const accomplice = { name: 'Đồng phạm', phoneNumber: '0905000008', roles: ['ADMIN'] };
    expect(codesOf(await change('addStaffMember', accomplice, viewer))).toEqual([
      'NO_LONGER_ADMIN',
    ]);
  });

  test('who left can neither refresh nor sign in, and the others learn it', async () => {
    const { staffMember } = await appoint('0905000007', ['MODERATOR']);
    const { refreshToken } = await app.signIn('0905000007', 'STAFF');
    await change('deactivateStaffMember', { staffMemberId: staffMember?.id });
    expect(codesOf(await app.refresh(refreshToken))).toEqual(['SESSION_ENDED']);
    await expect(app.signIn('0905000007', 'STAFF')).rejects.toThrow('could not sign in');
    const told = await app.told('StaffMemberChanged', { staffId: staffMember?.id });
    expect(told.map(({ active }) => active)).toEqual([true, false]);
  });

  test('two appointments under one number at once are one', async () => {
    const outcomes = await Promise.all([1, 2, 3].map(() => appoint('0905000009', ['JUDGE'])));
    expect(outcomes.flatMap(codesOf)).toEqual(['PHONE_NUMBER_TAKEN', 'PHONE_NUMBER_TAKEN']);
  });

  test('a sign-in that is under way when the roles change ends with the others', async () => {
    const { staffMember } = await appoint('0905000010', ['MODERATOR']);
    await app.requestCode('0905000010', 'STAFF');
    const code = (await app.receivedCode('0905000010')) ?? '';
    const gate = await pauseInserts(app.graph.database, 'session');
    const signIn = app.enterCode('0905000010', code, 'STAFF');
    await gate.reached();
    const changing = change('changeStaffRoles', {
      staffMemberId: staffMember?.id,
      roles: ['JUDGE'],
    });
    await breathe();
    await gate.resume();
    const { session } = await signIn;
    expect(codesOf(await changing)).toEqual([]);
    expect(codesOf(await app.refresh(session?.refreshToken ?? ''))).toEqual(['SESSION_ENDED']);
  });

  test('refuses whoever lacks the scope', async () => {
    const moderator = staffViewer(randomUUID(), scopesOf([StaffRole.MODERATOR]));
    const { errors } = await app.graph.run(
      '{ staffDecisions { edges { node { id } } } }',
      {},
      moderator,
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test('colleagues see who is who, and only admins the numbers', async () => {
    const reference = { __typename: 'StaffMember', id: app.admin.id ?? '' };
    const judge = staffViewer(randomUUID(), scopesOf([StaffRole.JUDGE]));
    expect((await app.graph.entity(reference, 'name', judge)).errors).toBeUndefined();
    const { errors } = await app.graph.entity(reference, 'phoneNumber', judge);
    expect(errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    const stranger = await app.graph.entity(
      reference,
      'name',
      (await app.signIn('0905000011')).viewer,
    );
    expect(stranger.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    const { data } = await app.graph.entity(reference, 'phoneNumber', app.admin);
    expect(data).toEqual({ _entities: [{ phoneNumber: '0938 000 006' }] });
  });

  test('every decision is on the trail with what changed', async () => {
    const { staffMember } = await appoint('0905000015', ['MODERATOR']);
    const staffMemberId = staffMember?.id;
    await change('changeStaffRoles', { staffMemberId, roles: ['APPROVER', 'APPROVER'] });
    await change('deactivateStaffMember', { staffMemberId });
    const trail = await app.graph.database.rows(
      'select deed, reason, staff_member_id as by from staff_decision where subject_id = $1 order by id',
      [staffMemberId],
    );
    const by = app.admin.id;
    expect(trail).toEqual([
      { deed: 'ADD_STAFF_MEMBER', reason: 'MODERATOR', by },
      { deed: 'CHANGE_STAFF_ROLES', reason: 'MODERATOR → APPROVER', by },
      { deed: 'DEACTIVATE_STAFF_MEMBER', reason: null, by },
    ]);
  });

  test('the trail cannot be rewritten', async () => {
    for (const sql of [
      'update staff_decision set deed = $$x$$',
      'delete from staff_decision',
      'truncate staff_decision',
    ]) {
      await expect(app.graph.database.rows(sql)).rejects.toThrow('append-only');
    }
  });
});

describe('admins', () => {
  test('the last one cannot be taken away, not even by two at once', async () => {
    const alone = await SubscribersGraph.start();
    try {
      const selection = 'staffMember { id }';
      const person = { name: 'Quản trị', phoneNumber: '0906000001', roles: ['ADMIN'] };
      const { staffMember } = await alone.decide<Change>('addStaffMember', person, selection);
      const other = staffViewer(staffMember?.id ?? '', scopesOf([StaffRole.ADMIN]));
      const outcomes = await Promise.all(
        [
          { staffMemberId: other.id, by: alone.admin },
          { staffMemberId: alone.admin.id, by: other },
        ].map(({ staffMemberId, by }) =>
          alone.decide<Change>('deactivateStaffMember', { staffMemberId }, selection, by),
        ),
      );
      expect(outcomes.flatMap(codesOf)).toEqual(['NO_LONGER_ADMIN']);
      expect(
        await new StaffMemberService(alone.graph.database, alone.graph.clock.read).hasAdmin(),
      ).toBe(true);
    } finally {
      await alone.stop();
    }
  });

  test('the first one, once sent away by the others, is not brought back by a restart', async () => {
    const house = await SubscribersGraph.start();
    try {
      const selection = 'staffMember { id }';
      const person = { name: 'Quản trị', phoneNumber: '0906000002', roles: ['ADMIN'] };
      const { staffMember } = await house.decide<Change>('addStaffMember', person, selection);
      const other = staffViewer(staffMember?.id ?? '', scopesOf([StaffRole.ADMIN]));
      const input = { staffMemberId: house.admin.id };
      await house.decide<Change>('deactivateStaffMember', input, selection, other);
      const staff = new StaffMemberService(house.graph.database, house.graph.clock.read);
      await appointFirstAdmin(staff, '0938000006');
      const active = await house.graph.database.rows('select id from staff_member where active');
      expect(active).toEqual([{ id: other.id }]);
    } finally {
      await house.stop();
    }
  });
});
