import { Field, InputType } from 'type-graphql';
import { ConsentPurpose } from './consent.type.ts';

@InputType({ description: 'A decision on one purpose.' })
export class RecordConsentInput {
  @Field(() => ConsentPurpose, { description: 'What it is about.' })
  purpose!: ConsentPurpose;

  @Field(() => Boolean, { description: 'true to give the consent, false to withdraw it.' })
  granted!: boolean;

  @Field(() => String, { description: 'Version of the wording that was shown, such as `2026-01`.' })
  wordingVersion!: string;
}
