import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { useMessages } from '../language/language.ts';
import type { Runs } from '../running/runs.ts';

const untitled = '<untitled>';

/** The open documents. While one runs the others wait: its result would land in the tab that is shown. */
export function TabStrip({ runs }: { runs: Runs }) {
  const text = useMessages();
  const { tabs, activeTabIndex, isFetching } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'isFetching'),
  );
  const { addTab, changeTab, closeTab } = useGraphiQLActions();
  const activeId = tabs[activeTabIndex]?.id ?? '';
  useEffect(() => {
    runs.activeTab = activeId;
  }, [runs, activeId]);

  return (
    <div className="tab-strip">
      {tabs.map((tab, index) => (
        <span key={tab.id} className="tab" data-active={index === activeTabIndex}>
          <button
            type="button"
            aria-pressed={index === activeTabIndex}
            disabled={isFetching}
            onClick={() => changeTab(index)}
          >
            {tab.title === untitled ? text.untitled : tab.title}
          </button>
          {tabs.length > 1 && (
            <button
              type="button"
              aria-label={`${text.closeTab} ${tab.title}`}
              disabled={isFetching}
              onClick={() => closeTab(index)}
            >
              ✕
            </button>
          )}
        </span>
      ))}
      <button
        type="button"
        className="quiet"
        aria-label={text.newTab}
        disabled={isFetching}
        onClick={addTab}
      >
        +
      </button>
    </div>
  );
}
