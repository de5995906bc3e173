import { Link } from './link.tsx';

interface Tab {
  to: string;
  label: string;
  current: boolean;
}

/** Parts of a screen, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  return (
    <nav className="c-tabs" aria-label={label}>
      {tabs.map(({ to, label: text, current }) => (
        <Link key={to} to={to} current={current}>
          {text}
        </Link>
      ))}
    </nav>
  );
}
