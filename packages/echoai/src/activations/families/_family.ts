/** Functions of one kind. Those that its file defines are its members; a few have files of their own. */
export interface Family {
  readonly title: string;
  readonly summary: string;
  /** Members that are defined elsewhere. */
  readonly also: readonly string[];
}
