import { agingBuckets, type AgingBucket } from '@/lib/domain/aging';

/** Palette path of an age; the ramp darkens with age, so that it reads without colour too. */
export function ageColour(bucket: AgingBucket): string {
  return `age.a${agingBuckets.indexOf(bucket)}`;
}
