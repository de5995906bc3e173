import { Anyone } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The entity of `feedback`; rewards adds the award that it won. */
@Directive('@key(fields: "id")')
@ObjectType('Feedback', {
  description:
    'One subscriber’s opinion. Public once acknowledged; before that, or when held or rejected, only its author and moderators find it.',
  simpleResolvers: true,
})
export class Feedback {
  @Anyone()
  @Field(() => ID, { description: 'For programs. People use the reference code.' })
  id!: string;
}
