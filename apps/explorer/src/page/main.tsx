import '@graphiql/react/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import './style/palette.css';
import './style/elements.css';
import './style/header.css';
import './style/workbench.css';
import './style/lists.css';
import './style/dialogs.css';
import './style/documentation.css';
import { createRoot } from 'react-dom/client';
import { language } from './language/language.ts';
import { messages } from './language/messages.ts';
import { Page } from './page.tsx';
import { loadPageData } from './page-data.ts';
import { startServices } from './start-services.ts';

const container = document.getElementById('root')!;
const text = messages[language.get()];
document.documentElement.lang = language.get();
container.textContent = text.starting;

try {
  const services = startServices(await loadPageData());
  container.textContent = '';
  createRoot(container).render(<Page services={services} />);
} catch (error) {
  console.error(error);
  container.textContent = text.cannotStart;
}
