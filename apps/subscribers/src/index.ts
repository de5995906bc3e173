export { type DemoStaffMember, demoStaff } from './staff-member/demo-staff.ts';
export { StaffRole, scopesOf } from './staff-member/staff-roles.ts';
export { subscribers } from './subgraph.ts';
