import type { Document } from '../../model/document.ts';
import type { Repository } from '../../model/files.ts';
import type { Slot } from '../../model/provenance.ts';
import { isWithin, joinPath } from '../../util/paths.ts';
import { configuredBy } from './build-metadata.ts';
import { loadConfigurations, loadCrds } from './configurations.ts';
import { at, Failure } from './failure.ts';
import { EMPTY_CONFIG, mergeConfig, type TransformerConfig } from './field-spec-tables.ts';
import { absorb, generate } from './generators.ts';
import { decodeKustomization, type Kustomization, type PlacedText, type VarEntry } from './kustomization.ts';
import { runGeneratorPlugins, runTransformerPlugins, runValidatorPlugins } from './plugins.ts';
import { placeAt, readKustomization } from './read-kustomization.ts';
import { readFileObjects } from './read-resources.ts';
import { type BuildOrigin, newRecord, type ResourceRecord } from './record.ts';
import { ResourceMap } from './resource-map.ts';
import { chooseSchema } from './schema.ts';
import { Site, shown } from './site.ts';
import { transform } from './transform.ts';
import { mergeVars, registerVars } from './vars.ts';
import { type BuildState, type Notes, noteRead, type Schema, type Workspace } from './workspace.ts';

/** Kustomizations of one build, components counted each time: they could include one another twice over. */
const MAX_RUNS = 20_000;

/** Failures that another root may not meet. */
const DEPENDS_ON_ROOT: ReadonlySet<string> = new Set(['cycle', 'limit']);

/** What a kustomization made of its resources, before names are final. Shared between the roots that include it. */
export interface Accumulation {
  readonly kustomization: Kustomization;
  readonly records: readonly ResourceRecord[];
  readonly config: TransformerConfig;
  readonly vars: readonly VarEntry[];
  readonly notes: Notes;
  /** Every directory that was entered on the way, itself among them. */
  readonly directories: ReadonlySet<string>;
  /** The schema in force after it. */
  readonly schema: Schema;
  readonly usedBuiltin: boolean;
}

/** Maps a remote base to a checkout. */
export type EnterRemote = (url: string) => { readonly repository: Repository; readonly path: string } | undefined;

/** What the side that this one shares its files with made of a directory, where that would be the same here. */
export interface Earlier {
  made(site: Site, key: string): Accumulation | undefined;
}

/** Accumulates kustomizations; keeps what it made for the next that includes the same directory. */
export class Accumulator {
  readonly #cache = new Map<Repository, Map<string, Accumulation | Failure>>();
  readonly #kustomizations = new Map<Repository, Map<string, Kustomization>>();
  readonly #replacements = new WeakMap<Document, Kustomization>();
  readonly #schemas = new Map<Schema, number>();
  readonly #enterRemote: EnterRemote;
  readonly #earlier: Earlier | undefined;

  constructor(enterRemote: EnterRemote, earlier?: Earlier) {
    this.#enterRemote = enterRemote;
    this.#earlier = earlier;
  }

  /** What was made of a directory, in any build, under a key that says all that it depends on beside files. */
  made(repository: Repository, key: string): Accumulation | undefined {
    const found = this.#cache.get(repository)?.get(key);
    return found instanceof Failure ? undefined : found;
  }

  /** The kustomization of a directory. Raises `Failure`. */
  load(site: Site, replacement?: Document): Kustomization {
    if (replacement !== undefined) {
      const decoded = this.#replacements.get(replacement) ?? decodeKustomization(replacement);
      this.#replacements.set(replacement, decoded);
      return decoded;
    }
    let known = this.#kustomizations.get(site.repository);
    if (known === undefined) {
      known = new Map();
      this.#kustomizations.set(site.repository, known);
    }
    const key = `${site.restrictor} ${site.directory}`;
    let kustomization = known.get(key);
    if (kustomization === undefined) {
      kustomization = decodeKustomization(readKustomization(site));
      known.set(key, kustomization);
    }
    return kustomization;
  }

  /** What the kustomization of a directory makes. Raises `Failure`. */
  accumulate(build: BuildState, site: Site, origin?: BuildOrigin, replacement?: Document): Accumulation {
    if (replacement !== undefined) return this.#fresh(build, site, this.load(site, replacement), origin);
    const key = this.#key(build, site, origin);
    let known = this.#cache.get(site.repository);
    if (known === undefined) {
      known = new Map();
      this.#cache.set(site.repository, known);
    }
    const found = known.get(key);
    if (found instanceof Failure && !DEPENDS_ON_ROOT.has(found.code)) throw found;
    if (found !== undefined && !(found instanceof Failure) && !meetsAncestor(site, found.directories)) {
      if (found.schema.isChosen) build.schema = found.schema;
      build.usedBuiltin ||= found.usedBuiltin;
      return found;
    }
    const earlier = build.schema.isChosen ? undefined : this.#earlier?.made(site, key);
    if (earlier !== undefined && !meetsAncestor(site, earlier.directories)) {
      build.usedBuiltin ||= earlier.usedBuiltin;
      known.set(key, earlier);
      return earlier;
    }
    try {
      const made = this.#fresh(build, site, this.load(site), origin);
      known.set(key, made);
      return made;
    } catch (error) {
      if (error instanceof Failure) known.set(key, error);
      throw error;
    }
  }

  #key(build: BuildState, site: Site, origin: BuildOrigin | undefined): string {
    let schema = this.#schemas.get(build.schema);
    if (schema === undefined) {
      schema = this.#schemas.size;
      this.#schemas.set(build.schema, schema);
    }
    const metadata = origin === undefined ? '' : `${[...build.metadata].join(',')} ${JSON.stringify(origin)}`;
    return `${site.restrictor} ${schema} ${build.usedBuiltin} ${metadata} ${site.directory}`;
  }

  #fresh(build: BuildState, site: Site, kustomization: Kustomization, origin: BuildOrigin | undefined): Accumulation {
    const notes: Notes = { reads: [], files: new Set([kustomization.document.path]) };
    chooseSchema(build, site, kustomization, notes);
    const directories = new Set([site.directory]);
    const work: Workspace = {
      site,
      kustomization,
      map: new ResourceMap(),
      config: EMPTY_CONFIG,
      vars: [],
      notes,
      origin,
      metadata: build.metadata,
      get schema() {
        return build.schema;
      },
    };
    this.#run(build, work, directories);
    return {
      kustomization,
      records: work.map.records,
      config: work.config,
      vars: work.vars,
      notes: work.notes,
      directories,
      schema: build.schema,
      usedBuiltin: build.usedBuiltin,
    };
  }

  /** Everything that one kustomization does, in kustomize's order. */
  #run(build: BuildState, work: Workspace, directories: Set<string>): void {
    const { kustomization } = work;
    build.runs++;
    if (build.runs > MAX_RUNS) {
      throw new Failure(`more than ${MAX_RUNS} kustomizations and components to run`, { code: 'limit' });
    }
    this.#addResources(build, work, kustomization.resources, 'resources', directories);
    work.config = mergeConfig(work.config, loadConfigurations(work));
    work.config = mergeConfig(work.config, loadCrds(work));
    this.#generate(build, work, directories);
    for (const entry of kustomization.components) {
      at(entry.slot, () => this.#addComponent(build, work, entry, directories), 'accumulating components: ');
    }
    transform(work);
    build.usedBuiltin ||= mayUseSchema(work);
    const add = (target: Workspace, entries: readonly PlacedText[], field: string) =>
      this.#addResources(build, target, entries, field, directories);
    runTransformerPlugins(work, add);
    runValidatorPlugins(work, add);
    registerVars(work);
  }

  #addResources(
    build: BuildState,
    work: Workspace,
    entries: readonly PlacedText[],
    field: string,
    directories: Set<string>,
  ): void {
    for (const entry of entries) {
      const prefix = `accumulating resources from '${entry.value}': `;
      at(entry.slot, () => this.#addResource(build, work, entry, field, directories), prefix);
    }
  }

  #addResource(
    build: BuildState,
    work: Workspace,
    { value, slot }: PlacedText,
    field: string,
    directories: Set<string>,
  ): void {
    if (work.site.kind(value) === 'file') {
      addFile(work, value, slot, field);
      return;
    }
    const site = this.#enter(work.site, value);
    noteRead(work.notes, field, slot, site.directory);
    if (this.load(site).kind === 'Component') {
      throw new Failure(`expected kind != 'Component' for path '${shown(site.directory)}'`);
    }
    include(work, this.accumulate(build, site, originBelow(work.origin, value)), directories);
  }

  #addComponent(build: BuildState, parent: Workspace, { value, slot }: PlacedText, directories: Set<string>): void {
    const site = this.#enter(parent.site, value);
    noteRead(parent.notes, 'components', slot, site.directory);
    directories.add(site.directory);
    const kustomization = this.load(site);
    parent.notes.files.add(kustomization.document.path);
    chooseSchema(build, site, kustomization, parent.notes);
    if (kustomization.kind !== 'Component') {
      const path = shown(site.directory);
      throw new Failure(`expected kind 'Component' for path '${path}' but got '${kustomization.kind}'`);
    }
    const work: Workspace = {
      site,
      kustomization,
      map: parent.map,
      config: parent.config,
      vars: parent.vars,
      notes: parent.notes,
      origin: originBelow(parent.origin, value),
      metadata: build.metadata,
      get schema() {
        return build.schema;
      },
    };
    this.#run(build, work, directories);
    parent.config = work.config;
    parent.vars = work.vars;
    parent.map.assertDistinct();
  }

  /** The site of a directory, or of the checkout of a remote base. */
  #enter(site: Site, path: string): Site {
    if (site.kind(path) !== undefined) return site.enter(path);
    const remote = this.#enterRemote(path);
    if (remote === undefined) return site.enter(path);
    // What is cloned is always restricted to itself.
    const root = new Site(remote.repository, '', 'rootOnly', site);
    return root.enterBelow(remote.path);
  }

  #generate(build: BuildState, work: Workspace, directories: Set<string>): void {
    const { kustomization } = work;
    for (const [field, kind] of [
      ['configMapGenerator', 'ConfigMap'],
      ['secretGenerator', 'Secret'],
    ] as const) {
      for (const entry of kustomization[field] ?? []) {
        at(kustomization.slot(field), () => {
          const generated = generate(work, entry, kind, field, kustomization.generatorOptions);
          if (work.origin !== undefined) generated.record.origin = configuredBy(work, `${kind}Generator`);
          absorb(work, generated);
        });
      }
    }
    for (const field of ['helmCharts', 'helmChartInflationGenerator']) {
      if (!kustomization.has(field)) continue;
      const message = `${field} needs Helm to render a chart, which this build does not run`;
      throw new Failure(message, { code: 'chart', slot: kustomization.slot(field) });
    }
    runGeneratorPlugins(work, (target, entries, field) =>
      this.#addResources(build, target, entries, field, directories),
    );
  }
}

function addFile(work: Workspace, path: string, slot: Slot, field: string): void {
  const file = work.site.file(path);
  noteRead(work.notes, field, slot, file);
  work.notes.files.add(file);
  const parsed = work.site.repository.parse(file);
  const [problem] = parsed.problems;
  if (problem !== undefined) {
    const name = path.split('/').at(-1);
    throw new Failure(`MalformedYAMLError: yaml: line ${problem.line}: ${problem.message} in File: ${name}`, {
      code: problem.code === 'too-large' ? 'limit' : 'invalid',
      slot: placeAt(problem),
    });
  }
  const origin = originBelow(work.origin, path);
  for (const { value, document } of readFileObjects(work.site.repository, parsed.documents, file)) {
    const record = newRecord(value, document, work.schema.registry);
    record.origin = origin;
    work.map.append(record);
  }
}

/** Whether anything of a kustomization needed a schema: a patch, or a resource of a kind that is not built in. */
function mayUseSchema({ kustomization, map }: Workspace): boolean {
  return (
    kustomization.has('patches') ||
    kustomization.has('patchesStrategicMerge') ||
    map.records.some(({ gvk }) => !gvk.isBuiltin)
  );
}

/** Adds what another kustomization made. */
function include(work: Workspace, child: Accumulation, directories: Set<string>): void {
  work.map.appendCopies(child.records);
  work.config = mergeConfig(work.config, child.config);
  work.vars = mergeVars(work.vars, child.vars);
  for (const read of child.notes.reads) work.notes.reads.push(read);
  for (const file of child.notes.files) work.notes.files.add(file);
  for (const directory of child.directories) directories.add(directory);
}

/** Whether a directory that was entered before contains one that is being built now. */
function meetsAncestor(site: Site, directories: ReadonlySet<string>): boolean {
  for (let above = site.parent; above !== undefined; above = above.parent) {
    if (above.repository !== site.repository) continue;
    for (const directory of directories) if (isWithin(above.directory, directory)) return true;
  }
  return false;
}

function originBelow(origin: BuildOrigin | undefined, path: string): BuildOrigin | undefined {
  if (origin === undefined) return undefined;
  return { ...origin, path: cleanJoin(origin.path ?? '', path) };
}

/** Joins paths as Go's path.Join does: `..` at the front stays. */
function cleanJoin(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of joinPath(directory, path).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}
