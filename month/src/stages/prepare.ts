import type { Arguments } from '../arguments.ts';
import type { GraphClient } from '../graph-client.ts';
import { appoint, type Role, signInAs } from '../people.ts';
import { PlantedTruth } from '../planted-truth.ts';
import type { Staff, Trial } from '../trial.ts';

const createProgramme = /* GraphQL */ `
  mutation CreateProgramme($input: CreateProgrammeInput!) {
    createProgramme(input: $input) { programme { id code } userErrors { code field message } }
  }`;

const openPeriod = /* GraphQL */ `
  mutation OpenPeriod($input: OpenPeriodInput!) {
    openPeriod(input: $input) { period { id } userErrors { code field message } }
  }`;

/** A programme of its own for the trial, its period, and everybody who works on it. */
export async function prepare(options: Arguments, guest: GraphClient): Promise<Trial> {
  const admin = await signInAs(guest, 'STAFF', options.admin, 'Quản trị');
  const staff = await appointStaff(options, guest, admin);
  const code = `thu-nghiem-${Date.now().toString(36)}`;
  await staff.manager.graph.mutate(createProgramme, {
    input: { code, name: 'Thử nghiệm một tháng' },
  });
  const now = new Date();
  const { period } = await staff.manager.graph.mutate<{ period: { id: string } }>(openPeriod, {
    input: {
      programmeCode: code,
      code: now.toISOString().slice(0, 7),
      closesAt: new Date(now.getTime() + 24 * 60 * 60 * 1_000).toISOString(),
    },
  });
  return {
    options,
    guest,
    admin,
    staff,
    truth: new PlantedTruth(options.seed),
    programmeCode: code,
    periodId: period.id,
  };
}

async function appointStaff(
  options: Arguments,
  guest: GraphClient,
  admin: Parameters<typeof appoint>[0],
): Promise<Staff> {
  const one = async (name: string, last: number, role: Role) => {
    const [person] = await appoint(admin, guest, [{ name, phoneNumber: staffNumber(last), role }]);
    if (!person) throw new Error(`Nobody was appointed as ${role}.`);
    return person;
  };
  const judges = Array.from({ length: options.judges }, (_, n) => ({
    name: `Giám khảo thử nghiệm ${n + 1}`,
    phoneNumber: staffNumber(100 + n),
    role: 'JUDGE' as const,
  }));
  return {
    moderators: [
      await one('Kiểm duyệt thử nghiệm 1', 1, 'MODERATOR'),
      await one('Kiểm duyệt thử nghiệm 2', 2, 'MODERATOR'),
    ],
    manager: await one('Quản lý thử nghiệm', 3, 'PROGRAMME_MANAGER'),
    publisher: await one('Công bố thử nghiệm', 4, 'PROGRAMME_MANAGER'),
    approver: await one('Phê duyệt thử nghiệm', 5, 'APPROVER'),
    fulfilment: await one('Trao quà thử nghiệm', 6, 'FULFILMENT'),
    judges: await appoint(admin, guest, judges),
  };
}

/** Numbers of the trial's staff, apart from those of its subscribers. */
function staffNumber(last: number): string {
  return `0938${String(500_000 + last).padStart(6, '0')}`;
}
