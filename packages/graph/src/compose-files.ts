import { mkdir, writeFile } from 'node:fs/promises';
import { compose, readSubgraphs } from './compose.ts';
import { generatedFolder, subgraphsFolder } from './files.ts';

/** `turbo run compose`: from the subgraphs' committed schemas to the files the gateway loads. */
const { supergraph, publicSchema } = compose(await readSubgraphs(subgraphsFolder));
await mkdir(generatedFolder, { recursive: true });
await writeFile(new URL('supergraph.graphql', generatedFolder), supergraph);
await writeFile(new URL('public.graphql', generatedFolder), publicSchema);
