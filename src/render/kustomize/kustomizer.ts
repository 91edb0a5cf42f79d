import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import type { Resource } from '../../model/resource.ts';
import type { Read, RenderProblem } from '../../model/unit.ts';

/** What to build and under which rules. */
export interface BuildRequest {
  /** Directory to build, relative to the repository root. */
  readonly root: string;
  /** In place of the root's own kustomization file: one that a controller completed or generated. */
  readonly kustomization?: Document;
  /** The files that `kustomization` was put together from, by which it is known again on the other side. */
  readonly sources?: readonly string[];
  /** `rootOnly` is kustomize's default; controllers use `none`. Neither leaves the repository. */
  readonly loadRestrictor: 'rootOnly' | 'none';
  /** Order of the result where the kustomization has no sortOptions: `legacy` by default, `none` as accumulated. */
  readonly reorder?: 'legacy' | 'none';
}

/** What `kustomize build` makes of a directory. */
export interface Build {
  /** In output order. */
  readonly resources: readonly Resource[];
  /** Every path that a kustomization of the build names, with the line that names it. */
  readonly reads: readonly Read[];
  /** Every file that was read, the kustomizations among them, relative to the repository root. */
  readonly files: ReadonlySet<string>;
}

/** The build failed. `problems` is never empty; the first is the one that kustomize itself would report. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
  readonly problems: readonly RenderProblem[];
  constructor(problems: readonly RenderProblem[]) {
    // The places of the problems are what counts; the stack would only cost time.
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    super(problems.map((problem) => problem.message).join('; '));
    Error.stackTraceLimit = limit;
    this.problems = problems;
  }
}

/** Checkouts of other repositories, for remote bases that the configuration maps to them. */
export type ResolveRemote = (url: string) => { readonly repository: Repository; readonly path: string } | undefined;

/** `kustomize build` over one repository; what several roots include is accumulated once. */
export interface Kustomizer {
  /** Raises `BuildError`. */
  build(request: BuildRequest): Build;
}
