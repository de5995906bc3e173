import { DOC_EXPLORER_PLUGIN } from '@graphiql/plugin-doc-explorer';
import { GraphiQLProvider } from '@graphiql/react';
import { Header } from './layout/header.tsx';
import { Workbench } from './layout/workbench.tsx';
import type { Services } from './start-services.ts';

export function Page({ services }: { services: Services }) {
  const { data, signIn, sessions, fetcher } = services;
  const { settings, people } = data;
  const hasOutbox = settings.environment === 'development';
  return (
    // Open tabs hold variables with personal data, so they go with the browser tab.
    <GraphiQLProvider
      fetcher={fetcher}
      storage={sessionStorage}
      defaultQuery=""
      referencePlugin={DOC_EXPLORER_PLUGIN}
      inputValueDeprecation
      schemaDescription
    >
      <div className="graphiql-container">
        <Header settings={settings} signingIn={{ people, signIn, sessions, hasOutbox }} />
        <Workbench services={services} />
      </div>
    </GraphiQLProvider>
  );
}
