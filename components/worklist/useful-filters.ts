import { filterNames, type FilterName, type WorklistFilter } from '@/lib/domain/worklist-filter';
import type { WorklistFacets } from '@/lib/views/worklist-facets';

/** The ways to narrow that there are today, and those that are in use. */
export function usefulFilters(facets: WorklistFacets, filter: WorklistFilter): FilterName[] {
  return filterNames.filter((name) => facets[name].length > 0 || (filter[name] ?? null) !== null);
}
