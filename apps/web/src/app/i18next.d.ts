import type consoleVi from '../console/messages/vi.ts';
import type portalVi from '../portal/messages/vi.ts';
import type appVi from './messages/vi.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'app';
    resources: { app: typeof appVi; portal: typeof portalVi; console: typeof consoleVi };
  }
}
