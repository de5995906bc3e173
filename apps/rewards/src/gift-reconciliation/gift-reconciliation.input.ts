import { Field, InputType } from 'type-graphql';
import { ProviderKind } from '../provider/gift-provider.ts';

@InputType({ description: 'A day of a provider to compare.' })
export class ReconcileGiftsInput {
  @Field(() => ProviderKind, { description: 'Which provider.' })
  provider!: ProviderKind;

  @Field(() => String, { description: 'A day in Vietnam, such as `2026-11-23`.' })
  day!: string;
}
