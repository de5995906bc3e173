import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { StaffMember } from '../staff-member/staff-member.type.ts';
import { Subscriber } from '../subscriber/subscriber.type.ts';

export enum ViewerKind {
  ANONYMOUS = 'ANONYMOUS',
  SUBSCRIBER = 'SUBSCRIBER',
  STAFF = 'STAFF',
}

registerEnumType(ViewerKind, {
  name: 'ViewerKind',
  description: 'What somebody is to the platform.',
  valuesConfig: {
    ANONYMOUS: { description: 'Not signed in.' },
    SUBSCRIBER: { description: 'A subscriber.' },
    STAFF: { description: 'A staff member.' },
  },
});

@ObjectType('Viewer', { description: 'Whoever asks.', simpleResolvers: true })
export class Viewer {
  @Field(() => ViewerKind, { description: 'As whom they are signed in.' })
  kind!: ViewerKind;

  @Field(() => Subscriber, { nullable: true, description: 'For a subscriber.' })
  subscriber!: Subscriber | null;

  @Field(() => StaffMember, { nullable: true, description: 'For staff: who they are.' })
  staffMember!: StaffMember | null;

  @Field(() => [String], { description: 'For staff: what they may do, such as `award:propose`.' })
  scopes!: string[];
}
