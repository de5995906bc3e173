import { UserError } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum OwnerIdentityKind {
  CITIZEN = 'CITIZEN',
  PASSPORT = 'PASSPORT',
  BUSINESS = 'BUSINESS',
}

registerEnumType(OwnerIdentityKind, {
  name: 'OwnerIdentityKind',
  description: 'By what the carrier verified an owner.',
  valuesConfig: {
    CITIZEN: {
      description: 'The personal identification number (số định danh cá nhân), 12 digits.',
    },
    PASSPORT: {
      description: 'A foreign passport: ICAO code of its country, a hyphen, its number.',
    },
    BUSINESS: { description: 'A tax code, 10 digits, or 13 for a branch.' },
  },
});

@ObjectType({ description: 'The outcome of `recordSubscriptionOwners`.', simpleResolvers: true })
export class RecordSubscriptionOwnersPayload {
  @Field(() => Int, {
    nullable: true,
    description:
      'How many subscriptions have an owner that they had not before; null when refused.',
  })
  changed!: number | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded; empty when all was.' })
  userErrors!: UserError[];
}
