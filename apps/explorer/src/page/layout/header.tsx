import type { PageSettings } from '../../explorer-options.ts';
import { switchLanguage, useMessages } from '../language/language.ts';
import { PersonMenu } from '../session/person-menu.tsx';
import type { SignInDialogProps } from '../session/sign-in-dialog.tsx';
import { ThemeSwitch } from './theme-switch.tsx';

interface HeaderProps {
  settings: PageSettings;
  signingIn: Omit<SignInDialogProps, 'onClose'>;
}

export function Header({ settings, signingIn }: HeaderProps) {
  const text = useMessages();
  return (
    <header className="page-header">
      <h1>
        Chia Sẻ <span>{text.explorer}</span>
      </h1>
      <span className={`environment environment-${settings.environment}`}>
        {text[settings.environment]}
      </span>
      <span className="preferences">
        <button type="button" className="quiet" onClick={switchLanguage}>
          {text.language}
        </button>
        <ThemeSwitch />
      </span>
      <PersonMenu {...signingIn} />
      {settings.environment === 'production' && (
        <p className="production-banner">{text.productionBanner}</p>
      )}
    </header>
  );
}
