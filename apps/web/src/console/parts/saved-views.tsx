import { useState } from 'react';
import { Dialog } from './dialog.tsx';
import { TextField } from './field.tsx';
import { useSay } from './language.tsx';
import { useSearch } from './place.ts';

interface View {
  name: string;
  search: string;
}

/** Filters live in the address; a name for them lives in this browser. */
export function SavedViews({ screen, keep }: { screen: string; keep: readonly string[] }) {
  const t = useSay();
  const [search, change] = useSearch();
  const [views, setViews] = useState(() => read(screen));
  const [naming, setNaming] = useState(false);
  const [name, setName] = useState('');
  const kept = new URLSearchParams(
    keep.flatMap((key) => (search.get(key) ? [[key, search.get(key) as string]] : [])),
  ).toString();
  const store = (next: View[]) => {
    setViews(next);
    localStorage.setItem(`console-views-${screen}`, JSON.stringify(next));
  };
  const open = (view: View) => {
    const wanted = new URLSearchParams(view.search);
    change(Object.fromEntries(keep.map((key) => [key, wanted.get(key)])));
  };
  return (
    <div className="c-views">
      {views.map((view) => (
        <span key={view.name} className="c-view">
          <button
            type="button"
            className="c-chip"
            aria-pressed={view.search === kept}
            onClick={() => open(view)}
          >
            {view.name}
          </button>
          <button
            type="button"
            className="c-chip c-chip-remove"
            aria-label={t({ vi: 'Xoá bộ lọc {name}', en: 'Remove view {name}' }, view as never)}
            onClick={() => store(views.filter((one) => one !== view))}
          >
            ✕
          </button>
        </span>
      ))}
      <button type="button" className="c-button c-quiet" onClick={() => setNaming(true)}>
        {t({ vi: '+ Lưu bộ lọc', en: '+ Save view' })}
      </button>
      {naming && (
        <Dialog title={t({ vi: 'Lưu bộ lọc', en: 'Save view' })} onClose={() => setNaming(false)}>
          <form
            method="dialog"
            onSubmit={(event) => {
              event.preventDefault();
              const called = name.trim();
              if (!called) return;
              store([
                ...views.filter((view) => view.name !== called),
                { name: called, search: kept },
              ]);
              setName('');
              setNaming(false);
            }}
          >
            <TextField
              label={t({ vi: 'Tên bộ lọc', en: 'Name of the view' })}
              value={name}
              onChange={setName}
              maxLength={40}
              required
            />
            <div className="c-actions">
              <button type="submit" className="c-button c-primary">
                {t({ vi: 'Lưu', en: 'Save' })}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </div>
  );
}

function read(screen: string): View[] {
  try {
    const views: unknown = JSON.parse(localStorage.getItem(`console-views-${screen}`) ?? '[]');
    return Array.isArray(views) ? (views as View[]) : [];
  } catch {
    return [];
  }
}
