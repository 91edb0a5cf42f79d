/** One line of CODEOWNERS. */
export interface CodeOwnersLine {
  readonly line: number;
  /** Names of a path from the root, with `**` for any number of them; any of these ways must match the whole path. */
  readonly ways: readonly (readonly string[])[];
  /** As written, without `@` where it is no address: `octocat`, `org/team`, `somebody@example.org`. */
  readonly owners: readonly string[];
}

/** Who owns which files: the CODEOWNERS of a repository. */
export interface CodeOwners {
  /** The file, from the root of the repository; `undefined` where there is none. */
  readonly path: string | undefined;
  readonly lines: readonly CodeOwnersLine[];
  /** Lines that GitHub passes over. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  /** The way from the root of the repository to what is judged, with a slash at its end. */
  readonly prefix: string;
}

/** Who owns a file, and which line says so; `undefined` where no line does. */
export type OwnersOf = (path: string) => CodeOwnersLine | undefined;
