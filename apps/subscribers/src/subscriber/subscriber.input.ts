import { Field, ID, InputType } from 'type-graphql';
import { Language } from './language.type.ts';

@InputType({ description: 'A new subscription.' })
export class RegisterSubscriberInput {
  @Field(() => String, { description: 'The number that it holds from now on.' })
  phoneNumber!: string;

  @Field(() => String, { nullable: true, description: 'How the subscriber wants to be called.' })
  displayName!: string | null;
}

@InputType({ description: 'A number that changes hands.' })
export class TransferPhoneNumberInput {
  @Field(() => ID, { description: 'The subscription that gets it.' })
  subscriberId!: string;

  @Field(() => String, { description: 'The number. Whoever held it holds it no more.' })
  phoneNumber!: string;
}

@InputType({ description: 'What a subscriber says of themselves. What is left out stays.' })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'How to be called; empty for no name.' })
  displayName!: string | null | undefined;

  @Field(() => Language, { nullable: true, description: 'The language of notifications.' })
  language!: Language | null | undefined;
}

@InputType({ description: 'A new SIM card.' })
export class RecordSimChangeInput {
  @Field(() => ID, { description: 'The subscription.' })
  subscriberId!: string;
}
