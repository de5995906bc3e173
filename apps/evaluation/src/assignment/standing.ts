/** SQL: an assignment that was neither released for a conflict nor taken back. */
export const stands = (alias: string) => `${alias}.status not in ('RECUSED', 'REASSIGNED')`;
