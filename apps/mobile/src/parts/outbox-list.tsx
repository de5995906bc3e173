import { isSettled, type OutboxEntry } from '@chia-se/client';
import { View } from 'react-native';
import { useLanguage } from '../language.tsx';
import { general } from '../messages/general.ts';
import { entryNames, opinion } from '../messages/opinion.ts';
import { forgetPhotosOf, waitsForPhotos } from '../photos/send-photos.ts';
import { outbox, useOutbox, useOwner } from '../session-provider.tsx';
import { Button } from '../ui/controls.tsx';
import { Card, Notice } from '../ui/surfaces.tsx';
import { gap } from '../ui/theme.ts';
import { Heading } from '../ui/words.tsx';
import { Pill } from './opinion-card.tsx';

/** What was written here and is not with the platform yet, with where it is. */
export function OutboxList() {
  const { t } = useLanguage();
  const ownerId = useOwner();
  const entries = useOutbox().filter(
    (entry) => entry.kind === 'submitFeedback' && entry.owner === ownerId && entry.state !== 'sent',
  );
  if (entries.length === 0) return null;
  return (
    <View style={{ gap: gap.small }}>
      <Heading>{t(opinion.outbox)}</Heading>
      {entries.map((entry) => (
        <Waiting key={entry.id} entry={entry} />
      ))}
    </View>
  );
}

async function discard({ id, subject }: OutboxEntry): Promise<void> {
  if (await outbox.discard(id)) await forgetPhotosOf(subject);
}

function Waiting({ entry }: { entry: OutboxEntry }) {
  const { t } = useLanguage();
  return (
    <Card>
      <Pill>{t(entryNames[entry.state])}</Pill>
      <Heading>{String(entry.input['title'] ?? '')}</Heading>
      {entry.errors.length > 0 ? (
        <Notice tone="bad">{entry.errors.map(({ message }) => message).join(' ')}</Notice>
      ) : null}
      {isSettled(entry) ? (
        <Button quiet label={t(general.retry)} onPress={() => void outbox.retry(entry.id)} />
      ) : null}
      {isSettled(entry) && waitsForPhotos(entry.input) ? (
        <Button
          quiet
          label={t(opinion.withoutPhotos)}
          onPress={() => void outbox.retry(entry.id, { ...entry.input, attachmentIds: [] })}
        />
      ) : null}
      {entry.state === 'sending' ? null : (
        <Button quiet label={t(opinion.discard)} onPress={() => void discard(entry)} />
      )}
    </Card>
  );
}
