import './style/page.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { createWebGraph } from './graph.ts';
import { preferredLanguage, startMessages } from './i18n.ts';
import { router } from './router.tsx';

const graph = createWebGraph('SUBSCRIBER');
// The first screen asks for what it needs at once; whoever was signed in is known by then.
if (!location.pathname.startsWith('/console')) void graph.session.restore();
const language = preferredLanguage();
document.documentElement.lang = language;
// What the build drew stays until the screen itself is here.
await Promise.all([startMessages(language), router.load()]);

createRoot(document.getElementById('root')!).render(<App graph={graph} />);
