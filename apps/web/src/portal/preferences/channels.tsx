import { useApolloClient } from '@apollo/client/react';
import {
  ChangeNotificationPreferencesDocument,
  type MyNotificationPreferencesQuery,
  mutate,
} from '@chia-se/client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTroubleText } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useToast } from '../../ui/toast.tsx';

type Subscriber = NonNullable<MyNotificationPreferencesQuery['me']>;
export type Choices = NonNullable<Subscriber['notificationPreferences']>['choices'];
type Choice = Choices[number];

const keyOf = ({ kind, channel }: Choice) => `${kind} ${channel}`;

/** Which messages go by which way besides this page. */
export function Channels({ choices, changed }: { choices: Choices; changed: () => void }) {
  const { t } = useTranslation('portal');
  const client = useApolloClient();
  const say = useToast();
  const textOf = useTroubleText();
  // What was just ticked shows at once; what the graph says replaces it.
  const [chosen, setChosen] = useState<Readonly<Record<string, boolean>>>({});
  async function choose(choice: Choice, isWanted: boolean): Promise<void> {
    const { kind, channel } = choice;
    const key = keyOf(choice);
    setChosen((all) => ({ ...all, [key]: isWanted }));
    const input = { choices: [{ kind, channel, isWanted }] };
    const outcome = await mutate(client, ChangeNotificationPreferencesDocument, { input });
    if (outcome.kind !== 'done') {
      say(textOf(outcome));
      setChosen(({ [key]: _, ...others }) => others);
    }
    changed();
  }
  const kinds = [...new Set(choices.map(({ kind }) => kind))];
  const channels = [...new Set(choices.map(({ channel }) => channel))];
  return (
    <Table
      caption={t('mine.preferences')}
      rows={kinds}
      keyOf={(kind) => kind}
      columns={[
        { title: t('mine.news'), cell: (kind) => t(`mine.kinds.${kind}`) },
        ...channels.map((channel) => ({
          title: t(`mine.channels.${channel}`),
          cell: (kind: (typeof kinds)[number]) => {
            const choice = choices.find((c) => c.kind === kind && c.channel === channel);
            return (
              choice && (
                <input
                  type="checkbox"
                  aria-label={`${t(`mine.kinds.${kind}`)}: ${t(`mine.channels.${channel}`)}`}
                  checked={chosen[keyOf(choice)] ?? choice.isWanted}
                  onChange={(event) => void choose(choice, event.target.checked)}
                />
              )
            );
          },
        })),
      ]}
    />
  );
}
