import { connectionTypes, DateTime, OwnerOr, UserError } from '@chia-se/subgraph-kit';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum DataRequestKind {
  EXPORT = 'EXPORT',
  ERASURE = 'ERASURE',
}

registerEnumType(DataRequestKind, {
  name: 'DataRequestKind',
  description: 'What somebody asks of their data.',
  valuesConfig: {
    EXPORT: { description: 'To read all that is held on them.' },
    ERASURE: { description: 'To be forgotten.' },
  },
});

@ObjectType({ description: 'One part of the platform and its answer.', simpleResolvers: true })
export class DataReceipt {
  @Field(() => String, { description: 'Which part, such as `feedback`.' })
  subgraph!: string;

  @Field(() => Int, { nullable: true, description: 'How many records it gave or went through.' })
  records!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it answered; null until then.' })
  answeredAt!: Date | null;
}

@OwnerOr('subscriber:read')
@ObjectType('DataRequest', {
  description: 'What a subscriber asked of their data, with its clock.',
})
export class DataRequest {
  subscriberId!: string;

  @Field(() => ID, { description: 'The request.' })
  id!: string;

  @Field(() => DataRequestKind, { description: 'What is asked.' })
  kind!: DataRequestKind;

  @Field(() => Boolean, { description: 'Whether an erasure leaves public text, under no name.' })
  keepPublicText!: boolean;

  @Field(() => DateTime, { description: 'When it was asked, and thereby acknowledged.' })
  requestedAt!: Date;

  @Field(() => DateTime, { description: 'By when it must be done.' })
  dueAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When every part had answered.' })
  completedAt!: Date | null;
}

export const { ConnectionType: DataRequestConnection } = connectionTypes(
  'DataRequest',
  () => DataRequest,
);

@ObjectType({ description: 'The outcome of asking something of your data.', simpleResolvers: true })
export class DataRequestPayload {
  @Field(() => DataRequest, { nullable: true, description: 'The request, new or still open.' })
  request!: DataRequest | null;

  @Field(() => [UserError], { description: 'Why nothing was asked; empty when it was.' })
  userErrors!: UserError[];
}
