import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { createGraphClient, TopicsDocument } from '@chia-se/client';
import { Text } from 'react-native';

export default function Home() {
  console.log(CombinedGraphQLErrors, useQuery, TopicsDocument, createGraphClient);
  return <Text>Xin chào</Text>;
}
