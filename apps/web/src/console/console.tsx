import { useQuery } from '@apollo/client/react';
import { ViewerDocument } from '@chia-se/client';
import type { Language } from '@chia-se/locale';
import './console.css';
import { Frame } from './frame.tsx';
import { NotStaff } from './not-staff.tsx';
import { LanguageContext } from './parts/language.tsx';
import { Problem, Waiting } from './parts/listing.tsx';
import { Notices } from './parts/notices.tsx';
import { Screen } from './screen.tsx';
import { type Me, StaffProvider } from './staff.tsx';

export interface ConsoleProps {
  language: Language;
  onLanguage: (language: Language) => void;
  onSignOut: () => void;
}

/** All that lies under `/console`: for staff who are signed in. */
export function Console({ language, onLanguage, onSignOut }: ConsoleProps) {
  const { data, error, refetch } = useQuery(ViewerDocument);
  const viewer = data?.viewer;
  const me: Me | null = viewer?.staffMember
    ? { ...viewer.staffMember, scopes: viewer.scopes }
    : null;
  return (
    <LanguageContext value={language}>
      <Notices>
        {error && !viewer && <Problem of={{ loading: false, error, refetch }} />}
        {!error && !viewer && <Waiting />}
        {viewer && !me && <NotStaff />}
        {me && (
          <StaffProvider me={me}>
            <Frame language={language} onLanguage={onLanguage} onSignOut={onSignOut}>
              <Screen />
            </Frame>
          </StaffProvider>
        )}
      </Notices>
    </LanguageContext>
  );
}
