import { Anyone, connectionTypes, UserError } from '@chia-se/subgraph-kit';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@Directive('@key(fields: "id")')
@Anyone()
@ObjectType('Programme', {
  description: 'An offer to give one’s opinion and win. Several can run side by side.',
  simpleResolvers: true,
})
export class Programme {
  @Field(() => ID, { description: 'For programs.' })
  id!: string;

  @Field(() => String, { description: 'What inputs call it, such as `chia-se`.' })
  code!: string;

  @Field(() => String, { description: 'What people call it.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is about.' })
  description!: string | null;
}

export const { ConnectionType: ProgrammeConnection } = connectionTypes(
  'Programme',
  () => Programme,
);

@ObjectType({ description: 'The outcome of `createProgramme`.', simpleResolvers: true })
export class CreateProgrammePayload {
  @Field(() => Programme, { nullable: true, description: 'The new programme.' })
  programme!: Programme | null;

  @Field(() => [UserError], { description: 'Why it was not created; empty when it was.' })
  userErrors!: UserError[];
}
