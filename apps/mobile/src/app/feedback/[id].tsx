import { Redirect, useLocalSearchParams } from 'expo-router';

/** The portal's address of an opinion, as text messages, e-mail and push messages have it. */
export default function FeedbackLink() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <Redirect href={`/opinion/${id}`} />;
}
