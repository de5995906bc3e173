import { DateTime, SignedIn, UserError } from '@chia-se/subgraph-kit';
import { Field, ObjectType } from 'type-graphql';

@SignedIn()
@ObjectType({
  description: 'Where a page hears what happens to one’s own opinions, while it is open.',
  simpleResolvers: true,
})
export class LiveUpdates {
  @Field(() => String, {
    description:
      'Path of a stream of server-sent events, for `EventSource`: `feedback` with `feedbackId`, `referenceCode`, `kind`, `status`, `note` and `at` for each step on a timeline, from now on and at least once; `renew` when it is time to ask for another. Whoever has it can listen.',
  })
  url!: string;

  @Field(() => DateTime, { description: 'Until when it can be opened.' })
  expiresAt!: Date;
}

@ObjectType({ description: 'The outcome of `openLiveUpdates`.', simpleResolvers: true })
export class OpenLiveUpdatesPayload {
  @Field(() => LiveUpdates, { nullable: true, description: 'The stream.' })
  liveUpdates!: LiveUpdates | null;

  @Field(() => [UserError], { description: 'Why there is none; empty when there is.' })
  userErrors!: UserError[];
}
