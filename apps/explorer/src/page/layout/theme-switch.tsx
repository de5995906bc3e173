import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useMessages } from '../language/language.ts';

export function ThemeSwitch() {
  const text = useMessages();
  const theme = useGraphiQL((state) => state.theme);
  const { setTheme } = useGraphiQLActions();
  return (
    <select
      aria-label={text.theme}
      value={theme ?? ''}
      onChange={(event) => setTheme((event.target.value || null) as 'light' | 'dark' | null)}
    >
      <option value="">{text.themeSystem}</option>
      <option value="light">{text.themeLight}</option>
      <option value="dark">{text.themeDark}</option>
    </select>
  );
}
