import type { Database } from '@chia-se/subgraph-kit';
import { isWellFormedCode } from '../well-formed.ts';
import { DepartmentRepository } from './department.repository.ts';
import type { DepartmentRow } from './department.row.ts';

/** The parts of the carrier that opinions are given to. */
export class DepartmentService {
  readonly #departments: DepartmentRepository;

  constructor(database: Database) {
    this.#departments = new DepartmentRepository(database);
  }

  /** In the order in which to show them. */
  list(): Promise<DepartmentRow[]> {
    return this.#departments.list();
  }

  listByCodes(codes: readonly string[]): Promise<DepartmentRow[]> {
    return this.#departments.listByCodes(codes.filter(isWellFormedCode));
  }
}
