import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import type { Location } from '../../model/location.ts';
import { placeOf } from '../../model/provenance.ts';
import { areSamePaths, isSameValue } from '../../model/same.ts';
import { unchangedIn } from '../../util/unchanged.ts';
import { type Accumulation, Accumulator } from './accumulate.ts';
import { Failure } from './failure.ts';
import { finish } from './finish.ts';
import { kustomizationFile } from './kustomization-file.ts';
import { type Build, BuildError, type BuildRequest, type ResolveRemote } from './kustomizer.ts';
import { remoteResolver } from './remote.ts';
import { isReusable, type Sides } from './reuse.ts';
import { BUILTIN_SCHEMA } from './schema.ts';
import { Site } from './site.ts';
import type { BuildState } from './workspace.ts';

/** A build, and what it was made from. */
interface Made {
  readonly build: Build;
  readonly from: Accumulation;
}

interface CompletedBuild extends Made {
  readonly kustomization: Document;
  readonly sources: readonly string[];
}

/** Builds directories of a repository. Keeps what they have in common. */
export class Builder {
  readonly #repository: Repository;
  readonly #accumulator: Accumulator;
  /** Whole builds of directories as they are, with what they were made from. */
  readonly #builds = new Map<string, Made>();
  /** Builds with a kustomization that a controller completed, by the same keys. */
  readonly #completed = new Map<string, CompletedBuild[]>();
  readonly #earlier: Builder | undefined;
  /** What is shared with the other side; `undefined` where nothing is. */
  readonly #sides: Sides | undefined;

  constructor(repository: Repository, resolveRemote: ResolveRemote | undefined, earlier?: Builder) {
    this.#repository = repository;
    this.#earlier = earlier;
    const unchanged = unchangedIn(repository);
    const sides = earlier && unchanged && { own: repository, other: earlier.#repository, unchanged };
    this.#sides = sides;
    this.#accumulator = new Accumulator(remoteResolver(resolveRemote), {
      made: (site, key) => {
        if (earlier === undefined || sides === undefined || site.repository !== repository) return undefined;
        const made = earlier.#accumulator.made(sides.other, key);
        return made !== undefined && isReusable(made, sides) ? made : undefined;
      },
    });
  }

  /** Raises `BuildError`. */
  build(request: BuildRequest): Build {
    try {
      return this.#build(request);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      const location: Location =
        error.slot === undefined ? { path: this.#fileOf(request), line: 1, column: 1 } : placeOf(error.slot);
      throw new BuildError([{ code: error.code, message: error.message, location }]);
    }
  }

  #build(request: BuildRequest): Build {
    const { tree } = this.#repository;
    const directory = tree.realPath(request.root);
    if (directory === undefined || tree.kind(directory) !== 'directory') {
      throw new Failure(`'${request.root}' is no directory`, { code: 'missing' });
    }
    const key = `${directory} ${request.loadRestrictor} ${request.reorder ?? ''}`;
    const completed = this.#completedEarlier(key, request);
    if (completed !== undefined) return completed;
    const site = new Site(this.#repository, directory, request.loadRestrictor);
    const kustomization = this.#accumulator.load(site, request.kustomization);
    const metadata = new Set(kustomization.buildMetadata ?? []);
    const state: BuildState = {
      restrictor: request.loadRestrictor,
      metadata,
      schema: BUILTIN_SCHEMA,
      usedBuiltin: false,
      runs: 0,
    };
    const origin = metadata.size > 0 ? {} : undefined;
    const accumulation = this.#accumulator.accumulate(state, site, origin, request.kustomization);
    const earlier = this.#earlier === undefined ? undefined : this.#earlier.#builds.get(key);
    // The very same accumulation was found to be what these files make too.
    const known = request.kustomization === undefined && earlier?.from === accumulation ? earlier.build : undefined;
    const build = known ?? {
      resources: finish(accumulation, request.reorder ?? 'legacy', (path) => this.#repository.text(path)),
      reads: accumulation.notes.reads,
      files: accumulation.notes.files,
    };
    if (request.kustomization === undefined) this.#builds.set(key, { build, from: accumulation });
    else this.#keepCompleted(key, request, { build, from: accumulation });
    return build;
  }

  #keepCompleted(key: string, { kustomization, sources }: BuildRequest, made: Made): void {
    if (kustomization === undefined || sources === undefined) return;
    const builds = this.#completed.get(key) ?? [];
    builds.push({ kustomization, sources, ...made });
    this.#completed.set(key, builds);
  }

  /** What the other side built of the directory with the same kustomization, put together from the same files. */
  #completedEarlier(key: string, { kustomization, sources }: BuildRequest): Build | undefined {
    const sides = this.#sides;
    if (kustomization === undefined || sources === undefined || sides === undefined) return undefined;
    const builds = this.#earlier === undefined ? undefined : this.#earlier.#completed.get(key);
    const found = builds?.find(
      (other) =>
        areSamePaths(other.sources, sources, sides.unchanged.file) &&
        isSameValue(other.kustomization.value, kustomization.value),
    );
    return found !== undefined && isReusable(found.from, sides) ? found.build : undefined;
  }

  /** The file to point at where nothing closer is known: the directory's kustomization, if there is one. */
  #fileOf(request: BuildRequest): string {
    if (request.kustomization !== undefined) return request.kustomization.path;
    return kustomizationFile(this.#repository, request.root) ?? request.root;
  }
}
