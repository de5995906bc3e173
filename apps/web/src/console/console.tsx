import { useQuery } from '@apollo/client/react';
import { ConsoleViewerDocument } from '@chia-se/client';
import type { Language } from '@chia-se/locale';
import './console.css';
import { Frame } from './frame.tsx';
import { Problem, Waiting } from './parts/listing.tsx';
import { Screen } from './screen.tsx';
import { type Me, StaffProvider } from './staff.tsx';

export interface ConsoleProps {
  language: Language;
  onLanguage: (language: Language) => void;
  onSignOut: () => void;
}

/** All that lies under `/console`, for staff who are signed in. */
export function Console(frame: ConsoleProps) {
  const { data, error, refetch } = useQuery(ConsoleViewerDocument);
  const viewer = data?.viewer;
  const me: Me | null = viewer?.staffMember
    ? { ...viewer.staffMember, scopes: viewer.scopes }
    : null;
  if (error && !viewer) return <Problem of={{ loading: false, error, refetch }} />;
  if (!me) return <Waiting />;
  return (
    <StaffProvider me={me}>
      <Frame {...frame}>
        <Screen />
      </Frame>
    </StaffProvider>
  );
}
