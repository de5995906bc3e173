import { RequiresScope } from '@chia-se/subgraph-kit';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { FeedbackContext } from '../feedback-context.ts';
import { Department } from './department.type.ts';

@Resolver(() => Department)
export class DepartmentResolver {
  @RequiresScope('feedback:read', 'feedback:moderate', 'feedback:respond')
  @Query(() => [Department], {
    description:
      'The departments that opinions can be given to, two hundred at the most. For staff.',
  })
  departments(@Ctx() context: FeedbackContext): Promise<Department[]> {
    return context.departments.list();
  }

  @FieldResolver(() => String, { description: 'Its name in the language of the request.' })
  name(@Root() department: Department, @Ctx() context: FeedbackContext): string {
    return context.language === 'vi' ? department.nameVi : department.nameEn;
  }
}
