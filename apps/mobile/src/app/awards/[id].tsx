import { Redirect, useLocalSearchParams } from 'expo-router';

/** The portal's address of an award, as text messages, e-mail and push messages have it. */
export default function AwardLink() {
  const { id } = useLocalSearchParams<{ id: string }>();
  return <Redirect href={`/claim/${id}`} />;
}
