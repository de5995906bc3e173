import { connectionTypes, OwnerOrSighted } from '@chia-se/subgraph-kit';
import { Field, Int, ObjectType } from 'type-graphql';

@OwnerOrSighted('round:read')
@ObjectType('ShortlistItem', {
  description:
    'An opinion that a round judges. Staff with `round:read` who do not judge: it would tell a judge which opinion a text is.',
  simpleResolvers: true,
})
export class ShortlistItem {
  feedbackId!: string;
  chosenBy!: string | null;

  @Field(() => String, { description: 'What stands for it in the decision record.' })
  code!: string;

  @Field(() => String, { description: 'Code of its topic.' })
  topic!: string;

  @Field(() => Int, { description: 'Points by the rule of the shortlist, 0 to 120.' })
  preScore!: number;
}

export const { ConnectionType: ShortlistItemConnection } = connectionTypes(
  'ShortlistItem',
  () => ShortlistItem,
);
