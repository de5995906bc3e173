import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What `pushManager.subscribe()` of a browser returned.' })
export class RegisterPushDeviceInput {
  @Field(() => String, { description: 'Its `endpoint`.' })
  endpoint!: string;

  @Field(() => String, { description: 'Its key `p256dh`, base64url.' })
  p256dh!: string;

  @Field(() => String, { description: 'Its key `auth`, base64url.' })
  auth!: string;
}

@InputType({ description: 'A browser to forget.' })
export class RemovePushDeviceInput {
  @Field(() => ID, { description: 'Which of your own.' })
  deviceId!: string;
}
