import { fileURLToPath } from 'node:url';
import { explorer } from '@chia-se/explorer';
import type { RunningGateway } from '@chia-se/gateway';
import { demoStaff, StaffRole } from '@chia-se/subscribers';
import { web } from '@chia-se/web';
import type { Settings } from './settings.ts';

const operationsDir = fileURLToPath(new URL('../../../operations', import.meta.url));

/** What the gateway serves besides the graph: the web at `/`, and the explorer. */
export async function addPages({ server }: RunningGateway, settings: Settings): Promise<void> {
  const people = settings.ENVIRONMENT === 'production' ? [] : demoPeople();
  await server.register(
    explorer({
      endpoint: '/graphql',
      environment: settings.ENVIRONMENT,
      operationsDir,
      people,
    }),
  );
  await server.register(web({ environment: settings.ENVIRONMENT, people }));
}

function demoPeople() {
  const [judge] = demoStaff.filter(({ roles }) => roles.includes(StaffRole.JUDGE));
  const staff = demoStaff.filter(
    (person) => !person.roles.includes(StaffRole.JUDGE) || person === judge,
  );
  return [
    {
      label: 'Thuê bao',
      phoneNumber: '0901234567',
      as: 'SUBSCRIBER' as const,
      roles: ['SUBSCRIBER'],
    },
    ...staff.map(({ name, phoneNumber, roles }) => ({
      label: name,
      phoneNumber,
      as: 'STAFF' as const,
      roles,
    })),
  ];
}
