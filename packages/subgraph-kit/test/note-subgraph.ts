import {
  Arg,
  Ctx,
  createUnionType,
  Directive,
  Field,
  FieldResolver,
  ID,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { Column, Entity, type MigrationInterface, PrimaryColumn, type QueryRunner } from 'typeorm';
import { z } from 'zod';
import {
  Anyone,
  answer,
  columns,
  type Database,
  DateTime,
  Dong,
  defineSubgraph,
  type Loader,
  loaderByKey,
  OwnerOr,
  OwnerOrSighted,
  RequestContext,
  RequiresScope,
  refusals,
  SignedIn,
  UserError,
} from '../src/index.ts';

/** The smallest subgraph that has everything: an entity, a foreign one, a union, a mutation. */
@Entity('note')
export class NoteRow {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  subscriberId!: string;

  @Column('text')
  body!: string;

  @Column('bigint')
  fee!: number;

  @Column('timestamptz')
  writtenAt!: Date;
}

class CreateNote1760000000000 implements MigrationInterface {
  name = 'CreateNote1760000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table note (
      id uuid primary key, subscriber_id uuid not null, body text not null,
      fee bigint not null, written_at timestamptz not null)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table note');
  }
}

@OwnerOr('note:read')
@Directive('@key(fields: "id")')
@ObjectType('Note', { description: 'A note.', simpleResolvers: true })
class Note {
  @Field(() => ID, { description: 'The note.' })
  id!: string;

  subscriberId!: string;

  @Field(() => String, { description: 'What it says.' })
  body!: string;

  @Field(() => Dong, { description: 'What it cost.' })
  fee!: number;

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt!: Date;
}

@Directive('@key(fields: "id")')
@ObjectType('Subscriber', { description: 'A subscriber.' })
class Subscriber {
  @Anyone()
  @Field(() => ID, { description: 'The subscriber.' })
  id!: string;
}

@ObjectType('Cat', { description: 'A cat.' })
class Cat {
  __typename = 'Cat';

  @Field(() => Int, { description: 'How many it has.' })
  lives!: number;
}

@ObjectType('Dog', { description: 'A dog.' })
class Dog {
  __typename = 'Dog';

  @Field(() => String, { description: 'How it sounds.' })
  bark!: string;
}

const Pet = createUnionType({
  name: 'Pet',
  description: 'A pet.',
  types: () => [Cat, Dog] as const,
});

@ObjectType({ description: 'The outcome of `writeNote`.' })
class WriteNotePayload {
  @Field(() => Note, { nullable: true, description: 'The note.' })
  note!: NoteRow | null;

  @Field(() => [UserError], { description: 'Why nothing was written.' })
  userErrors!: UserError[];
}

const refuseNote = refusals({
  NOTE_EMPTY: { vi: 'Quý khách chưa nhập nội dung.', en: 'Write something first.' },
});

class NoteContext extends RequestContext {
  /** Counts the queries of the loader. */
  static batches = 0;
  readonly noteById: Loader<string, NoteRow | null>;

  constructor(
    request: ConstructorParameters<typeof RequestContext>[0],
    readonly database: Database,
  ) {
    super(request);
    this.noteById = loaderByKey(
      (ids: readonly string[]) => {
        NoteContext.batches += 1;
        return database.rows<NoteRow>(
          `select ${columns(NoteRow, 'n')} from note n where n.id = any($1)`,
          [ids],
        );
      },
      (row) => row.id,
    );
  }
}

@Resolver()
class NoteResolver {
  @Anyone()
  @Query(() => [Pet], { description: 'A cat and a dog.' })
  pets() {
    return [
      { __typename: 'Cat', lives: 7 },
      { __typename: 'Dog', bark: 'gâu' },
    ];
  }

  @Anyone()
  @Query(() => String, { description: 'Fails.' })
  broken(): string {
    throw new Error('connect ECONNREFUSED 10.0.0.5:5432 password=hunter2');
  }

  @SignedIn()
  @Query(() => String, { description: 'Who asks.' })
  whoAmI(@Ctx() context: NoteContext): string {
    return context.viewer.id ?? '';
  }

  @RequiresScope('note:write')
  @Mutation(() => WriteNotePayload, { description: 'Writes a note for a subscriber.' })
  writeNote(
    @Arg('id', () => ID, { description: 'The note.' }) id: string,
    @Arg('subscriberId', () => ID, { description: 'Whose it is.' }) subscriberId: string,
    @Arg('body', () => String, { description: 'What it says.' }) body: string,
    @Ctx() context: NoteContext,
  ) {
    return answer(context, async () => {
      if (body === '') throw refuseNote('NOTE_EMPTY', { field: ['body'] });
      const writtenAt = new Date('2026-11-23T02:00:00Z');
      const note = { id, subscriberId, body, fee: 3_000_000_000, writtenAt };
      await context.database.manager.insert(NoteRow, note);
      return { note };
    });
  }
}

@Resolver(() => Subscriber)
class SubscriberResolver {
  @OwnerOrSighted('note:read')
  @FieldResolver(() => String, { nullable: true, description: 'A secret of theirs.' })
  secret(@Root() subscriber: Subscriber): string {
    return `of ${subscriber.id}`;
  }
}

export { NoteContext };

export const notes = defineSubgraph<NoteContext, object>({
  name: 'notes',
  resolvers: [NoteResolver, SubscriberResolver],
  types: [Note],
  references: { Note: (reference: { id: string }, context) => context.noteById.load(reference.id) },
  rows: [NoteRow],
  migrations: [CreateNote1760000000000],
  settings: z.object({}),
  routes(server, { database }) {
    server.get('/count', async () => {
      const [row] = await database.rows('select count(*)::int as notes from note');
      return row;
    });
  },
  context: (request, { database }) => new NoteContext(request, database),
});
