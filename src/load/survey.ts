import type { ParsedFile, SourceProblem } from '../model/document.ts';
import { KUSTOMIZATION_NAMES, type Repository } from '../model/files.ts';
import { compareLocations } from '../model/location.ts';
import type { Progress } from '../model/progress.ts';
import type { FileClass, Survey, SurveyedFile } from '../model/survey.ts';
import { matchesGlob } from '../util/glob.ts';
import { nameOf, parentOf } from '../util/paths.ts';
import { encodingProblems } from './attributes.ts';
import { classOf, isEncryptedFile, mayHoldObject } from './classify.ts';
import { walk } from './walk.ts';

/** Says how Git checks files out. */
const ATTRIBUTES = '.gitattributes';
const DATA_FILE = /\.(?:yaml|yml|json)$/i;

/** A surveyed file with what it adds to the whole. */
interface Surveyed {
  readonly file: SurveyedFile;
  readonly problems: readonly SourceProblem[];
  readonly documents: number;
}

/**
 * Finds and classifies every YAML and JSON file of a repository, by its place and by what it says. `exclude` holds
 * globs of files or directories that are left alone: neither read nor listed.
 */
export function survey(repository: Repository, exclude: readonly string[], progress?: Progress): Survey {
  const excluded = excluder(exclude);
  const all = walk(repository.tree, '').filter(
    ({ name, path }) => (isData(name) || name === ATTRIBUTES) && !excluded(path),
  );
  const entries = all.filter(({ name }) => isData(name));
  const attributes = all.filter(({ name }) => name === ATTRIBUTES);
  const charts = entries.filter(({ name }) => name === 'Chart.yaml').map(({ path }) => parentOf(path));
  const place = placer(new Set(charts));
  const surveyed = entries.map(({ path, kind }, index) => {
    progress?.('reading files', index + 1, entries.length);
    return kind === 'outside' ? outside(repository, path) : surveyFile(repository, path, place(path));
  });
  const files = surveyed.map(({ file }) => file);
  const unlisted = (repository.tree.problems?.() ?? []).filter(({ path }) => !excluded(path));
  return {
    files,
    byPath: new Map(files.map((file) => [file.path, file])),
    charts: charts.sort(),
    kustomizations: kustomizationsOf(files),
    problems: [
      ...surveyed.flatMap(({ problems }) => problems),
      ...attributes.flatMap(({ path }) => encodingProblems(repository, path)),
      ...unlisted,
    ].sort(compareLocations),
    documents: surveyed.reduce((sum, { documents }) => sum + documents, 0),
  };
}

function isData(name: string): boolean {
  return DATA_FILE.test(name) || name === 'Kustomization';
}

/** Where a file stands with regard to the nearest chart above it. */
type Place = 'chart-root' | 'chart-crds' | 'chart-templates' | 'elsewhere';

function placer(charts: ReadonlySet<string>): (path: string) => Place {
  const byDirectory = new Map<string, Place>();
  const placeOf = (directory: string): Place => {
    if (charts.has(directory)) return 'chart-root';
    if (directory === '') return 'elsewhere';
    const parent = placeIn(parentOf(directory));
    if (parent !== 'chart-root') return parent;
    const name = nameOf(directory);
    return name === 'templates' ? 'chart-templates' : name === 'crds' ? 'chart-crds' : 'elsewhere';
  };
  const placeIn = (directory: string): Place => {
    let place = byDirectory.get(directory);
    if (place === undefined) {
      place = placeOf(directory);
      byDirectory.set(directory, place);
    }
    return place;
  };
  return (path) => placeIn(parentOf(path));
}

function surveyFile(repository: Repository, path: string, place: Place): Surveyed {
  if (place === 'chart-templates') {
    const parsed = { path, documents: [], problems: [] };
    return { file: { path, class: 'template', parsed, encrypted: false }, problems: [], documents: 0 };
  }
  if (/\.json$/i.test(path) && !mayHoldObject(repository.text(path) ?? 'kind')) return unparsed(repository, path);
  const parsed = repository.parse(path);
  // A file that is the same on both sides has the very same documents.
  const known = surveyedBy.get(parsed);
  if (known?.place === place) return known.surveyed;
  const kind = classOf(parsed, () => repository.text(path));
  const surveyed = {
    file: { path, class: inChart(kind, place), parsed, encrypted: isEncryptedFile(parsed) },
    problems: kind === 'template' ? [] : parsed.problems,
    documents: parsed.documents.length,
  };
  surveyedBy.set(parsed, { place, surveyed });
  return surveyed;
}

const surveyedBy = new WeakMap<ParsedFile, { readonly place: Place; readonly surveyed: Surveyed }>();

/** What stands at a chart's root is the chart's unless it is an object, and its CRDs are the chart's in any case. */
function inChart(kind: FileClass, place: Place): FileClass {
  if (place === 'chart-crds') return kind === 'manifest' ? 'chart' : kind;
  return place === 'chart-root' && kind === 'other' ? 'chart' : kind;
}

/** A JSON file that names no kind: dashboards and lock files are large, and need parsing only if somebody asks. */
function unparsed(repository: Repository, path: string): Surveyed {
  const file: SurveyedFile = {
    path,
    class: 'other',
    encrypted: false,
    get parsed(): ParsedFile {
      return repository.parse(path);
    },
  };
  return { file, problems: [], documents: 1 };
}

/** A link that leads nowhere or out of the repository, or no regular file: the tree says which. */
function outside(repository: Repository, path: string): Surveyed {
  const parsed = repository.parse(path);
  return { file: { path, class: 'broken', parsed, encrypted: false }, problems: parsed.problems, documents: 0 };
}

/** Directories that hold a kustomization file; where one holds several, the first in the order kustomize looks. */
function kustomizationsOf(files: readonly SurveyedFile[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path, class: kind } of files) {
    const rank = KUSTOMIZATION_NAMES.indexOf(nameOf(path));
    if (rank < 0 || kind === 'template') continue;
    const directory = parentOf(path);
    const other = found.get(directory);
    if (other === undefined || rank < KUSTOMIZATION_NAMES.indexOf(nameOf(other))) found.set(directory, path);
  }
  return found;
}

/** A test for globs that match a path or a directory above it. */
function excluder(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const wanted = globs.map((glob) => glob.replace(/\/+$/, ''));
  const known = new Map<string, boolean>([['', false]]);
  const excluded = (path: string): boolean => {
    let answer = known.get(path);
    if (answer === undefined) {
      answer = excluded(parentOf(path)) || wanted.some((glob) => matchesGlob(path, glob));
      known.set(path, answer);
    }
    return answer;
  };
  return excluded;
}
