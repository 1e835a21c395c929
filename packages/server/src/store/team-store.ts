import type { Colleague } from '@lotse/contract/desk';

export interface Skills {
  /** In small letters. */
  readonly mail: string;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
}

/** Who works here, and for what. */
export interface TeamStore {
  /** Makes exactly these the skills; whoever is not named is there for everything. */
  replaceSkills(skills: readonly Skills[]): Promise<void>;
  /** Everybody who works here now, by name. */
  list(): Promise<readonly Colleague[]>;
}
