/** An organisation, or a group of them, as the YAML files of the lexicon have it. */
export interface OrganisationEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** These and forms may hold several spellings: *Sở {TT&TT|TTTT}*. */
  readonly abbreviations?: readonly string[];
  readonly forms?: readonly string[];
  /** First and last day under this name, ISO. */
  readonly from?: string;
  readonly until?: string;
  /** Ids of what it became. */
  readonly became?: readonly string[];
  /** Of a group: ids of its members (`so-*` for all that begin so), or the kind of all of them. */
  readonly members?: string | readonly string[];
  readonly note?: string;
}
