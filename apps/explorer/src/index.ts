export { explorer } from './explorer.ts';
export type { DemoPerson, ExplorerOptions } from './explorer-options.ts';
export type { DocumentedOperation, LocalizedText } from './operations/documented-operation.ts';
export { fillVariables } from './operations/fill-variables.ts';
export { OperationFileError, readOperations } from './operations/read-operations.ts';
