/**
 * Why the ledger cannot be used, each told to the person in its own words. `missing`: this browser has no database;
 * `refused`: it denies it to this frame (offer side panel or desk); `full`: the disk is; `held-by-tab`: an older page of
 * ours is still open and holds the database; `upgraded-by-tab`: a newer page has taken it over, so this one reloads.
 */
export const storageTroubles = ['missing', 'refused', 'full', 'held-by-tab', 'upgraded-by-tab'] as const;

export type StorageTrouble = (typeof storageTroubles)[number];

const troubleByErrorName: Readonly<Record<string, StorageTrouble>> = {
  MissingAPIError: 'missing',
  UnknownError: 'refused',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
  InvalidStateError: 'refused',
  QuotaExceededError: 'full',
  VersionError: 'upgraded-by-tab',
  UpgradeNeededError: 'upgraded-by-tab',
};

/** Names the trouble behind an error of the database, also when it is wrapped; null when it is none of these. */
export function storageTroubleOf(error: unknown): StorageTrouble | null {
  if (typeof error !== 'object' || error === null) return null;
  const inner = 'inner' in error && error.inner !== error ? storageTroubleOf(error.inner) : null;
  if (inner) return inner;
  return 'name' in error && typeof error.name === 'string' ? (troubleByErrorName[error.name] ?? null) : null;
}
