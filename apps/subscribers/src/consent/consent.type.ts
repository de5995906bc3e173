import { DateTime, OwnerOr, UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum ConsentPurpose {
  PROCESS_FEEDBACK = 'PROCESS_FEEDBACK',
  PUBLISH_WINNER = 'PUBLISH_WINNER',
  MARKETING = 'MARKETING',
}

registerEnumType(ConsentPurpose, {
  name: 'ConsentPurpose',
  description: 'What a subscriber may consent to, each on its own.',
  valuesConfig: {
    PROCESS_FEEDBACK: { description: 'Reading, judging and answering their opinions.' },
    PUBLISH_WINNER: { description: 'Publishing a win with the phone number masked.' },
    MARKETING: { description: 'Messages that advertise, labelled [QC].' },
  },
});

@OwnerOr('subscriber:read')
@ObjectType('Consent', {
  description: 'Where a subscriber stands on one purpose. Nothing is consented to by default.',
  simpleResolvers: true,
})
export class Consent {
  subscriberId!: string;

  @Field(() => ConsentPurpose, { description: 'What it is about.' })
  purpose!: ConsentPurpose;

  @Field(() => Boolean, { description: 'Whether the consent stands.' })
  granted!: boolean;

  @Field(() => String, { description: 'Version of the wording that was shown.' })
  wordingVersion!: string;

  @Field(() => DateTime, { description: 'When the subscriber last decided.' })
  recordedAt!: Date;
}

@ObjectType('ConsentWording', {
  description: 'The words that a subscriber is asked to agree to.',
  simpleResolvers: true,
})
export class ConsentWording {
  @Field(() => ConsentPurpose, { description: 'What they are about.' })
  purpose!: ConsentPurpose;

  @Field(() => String, { description: 'Send it with the decision, as `wordingVersion`.' })
  version!: string;

  @Field(() => String, { description: 'Show it word for word, in the language of the request.' })
  text!: string;
}

@ObjectType({ description: 'The outcome of `recordConsent`.', simpleResolvers: true })
export class RecordConsentPayload {
  @Field(() => Consent, { nullable: true, description: 'The consent as it now stands.' })
  consent!: Consent | null;

  @Field(() => [UserError], { description: 'Why nothing was recorded; empty when it was.' })
  userErrors!: UserError[];
}
