import { answer, firstArgument, RequiresScope } from '@chia-se/subgraph-kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.type.ts';
import { Prize } from '../prize/prize.type.ts';
import type { RewardsContext } from '../rewards-context.ts';
import { GiftOccasionConnection } from './gift-occasion.connection.ts';
import {
  AddGiftRecipientsInput,
  ApproveGiftOccasionInput,
  ProposeGiftOccasionInput,
  RejectGiftOccasionInput,
} from './gift-occasion.input.ts';
import { GiftOccasion, GiftOccasionPayload, GiftOccasionStock } from './gift-occasion.type.ts';

@Resolver(() => GiftOccasion)
export class GiftOccasionResolver {
  @RequiresScope('award:read')
  @Query(() => GiftOccasion, { nullable: true, description: 'An occasion. Staff.' })
  giftOccasion(
    @Arg('id', () => ID, { description: 'The occasion.' }) id: string,
    @Ctx() context: RewardsContext,
  ) {
    return context.occasionById.load(id);
  }

  @RequiresScope('award:read')
  @Query(() => GiftOccasionConnection, { description: 'Occasions, the newest first. Staff.' })
  giftOccasions(
    @Arg('first', firstArgument.type, firstArgument.options) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor to read on from.' })
    after: string | null,
    @Ctx() context: RewardsContext,
  ) {
    return context.occasions.list(first, after);
  }

  @FieldResolver(() => String, { description: 'Its name, in the language of the request.' })
  name(@Root() occasion: GiftOccasion, @Ctx() context: RewardsContext) {
    return context.language === 'vi' ? occasion.nameVi : occasion.nameEn;
  }

  @FieldResolver(() => Prize, { nullable: true, description: 'What each recipient gets.' })
  gift(@Root() occasion: GiftOccasion, @Ctx() context: RewardsContext) {
    return context.giftOfOccasion(occasion.id);
  }

  @RequiresScope('award:read')
  @FieldResolver(() => GiftOccasionStock, { nullable: true, description: 'Its money. Staff.' })
  stock(@Root() occasion: GiftOccasion, @Ctx() context: RewardsContext) {
    return context.stockOfOccasion(occasion.id);
  }

  @RequiresScope('award:propose')
  @Mutation(() => GiftOccasionPayload, {
    description:
      'Proposes a gift for another occasion than a prize. Nobody is told before somebody else approves.',
  })
  proposeGiftOccasion(
    @Arg('input', () => ProposeGiftOccasionInput, { description: 'What, for whom and why.' })
    input: ProposeGiftOccasionInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      occasion: await context.occasions.propose(context.staffId(), input),
    }));
  }

  @RequiresScope('award:propose')
  @Mutation(() => GiftOccasionPayload, {
    description: 'Adds recipients to an occasion that is not decided. Who adds does not approve.',
  })
  addGiftRecipients(
    @Arg('input', () => AddGiftRecipientsInput, { description: 'Whom.' })
    input: AddGiftRecipientsInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      occasion: await context.occasions.addRecipients(context.staffId(), input),
    }));
  }

  @RequiresScope('award:approve')
  @Mutation(() => GiftOccasionPayload, {
    description:
      'Approves an occasion: its recipients are told when it opens. Not for whoever proposed it or added any.',
  })
  approveGiftOccasion(
    @Arg('input', () => ApproveGiftOccasionInput, { description: 'Which one, as you saw it.' })
    input: ApproveGiftOccasionInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      occasion: await context.occasions.approve(context.staffId(), input),
    }));
  }

  @RequiresScope('award:approve')
  @Mutation(() => GiftOccasionPayload, {
    description: 'Turns an occasion down. Not for whoever proposed it or added any.',
  })
  rejectGiftOccasion(
    @Arg('input', () => RejectGiftOccasionInput, { description: 'Which one, and why.' })
    input: RejectGiftOccasionInput,
    @Ctx() context: RewardsContext,
  ) {
    return answer(context, async () => ({
      occasion: await context.occasions.reject(context.staffId(), input),
    }));
  }
}

/** What gifts for other occasions add to awards. */
@Resolver(() => Award)
export class AwardOccasionResolver {
  @FieldResolver(() => GiftOccasion, {
    nullable: true,
    description: 'For what the gift is, where it is no prize.',
  })
  occasion(@Root() award: Award, @Ctx() context: RewardsContext) {
    return award.occasionId === null ? null : context.occasionById.load(award.occasionId);
  }
}
