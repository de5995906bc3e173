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
  @Field(() => ID, { nullable: true, description: 'Which of your own; or its `endpoint`.' })
  deviceId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The `endpoint` that it was signed up with: how a browser names itself.',
  })
  endpoint?: string | null;
}
