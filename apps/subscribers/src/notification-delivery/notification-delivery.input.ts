import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'What to try again.' })
export class RetryDeliveryInput {
  @Field(() => ID, { description: 'A delivery that failed or never arrived.' })
  deliveryId!: string;
}
