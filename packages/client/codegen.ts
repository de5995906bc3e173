import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

/** `pnpm compose`: from the public schema and the operations to typed documents. */
const config: CodegenConfig = {
  schema: '../graph/generated/public.graphql',
  documents: 'operations/**/*.graphql',
  errorsOnly: true,
  generates: {
    './src/generated/': {
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
      },
      // What the cache needs is part of the document, so that its hash is that of what is sent.
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        emitLegacyCommonJSImports: false,
        strictScalars: true,
        scalars: { ID: 'string', DateTime: 'string', Dong: 'number' },
      },
    },
  },
};

export default config;
