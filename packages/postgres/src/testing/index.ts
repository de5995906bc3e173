export {
  cloneDatabase,
  type TestDatabase,
  type TestPostgres,
  templateDatabase,
  testPostgres,
} from './test-databases.ts';
