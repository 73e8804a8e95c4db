import { z } from 'zod';
import { listCategories } from '@/lib/catalog/list-categories';
import { type AnyEntry, defineEntry } from './entry';

const categorySchema = z
  .object({ category: z.string(), total: z.int().min(1) })
  .meta({ id: 'Category' });

export const categoryEntries: readonly AnyEntry[] = [
  defineEntry({
    method: 'get',
    path: '/categories',
    summary: 'List the categories and how many products each has',
    isPublic: true,
    useCase: listCategories,
    isShared: true,
    answer: {
      status: 200,
      description: 'Every category with a product on the shelf, in alphabetical order',
      schema: z.array(categorySchema),
      example: [
        { category: 'posters', total: 12 },
        { category: 'tiles', total: 8 },
      ],
      headerNames: ['ETag'],
      body: (categories) => categories,
    },
    refusals: [],
  }),
];
