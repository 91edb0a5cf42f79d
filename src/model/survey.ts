import type { ParsedFile, SourceProblem } from './document.ts';

/** What a file of the repository is, judged by its place and its content. */
export type FileClass =
  | 'manifest' // holds at least one Kubernetes object
  | 'kustomization' // kustomization.yaml and its other names
  | 'chart' // of a Helm chart: what stands at its root and is no object, and its crds/
  | 'template' // below a chart's templates/, never parsed; elsewhere, what only a template engine makes YAML
  | 'other' // YAML or JSON that is no Kubernetes object: values, CI, schemas
  | 'broken'; // should be YAML and does not parse, and holds no object that could be read

export interface SurveyedFile {
  readonly path: string;
  readonly class: FileClass;
  /** Parsed in the `manifest` dialect, at the latest when asked for; without documents for templates. */
  readonly parsed: ParsedFile;
  /** Whether SOPS encrypted it: identities still count, values are nobody's. */
  readonly encrypted: boolean;
}

/** Every YAML and JSON file of the repository, by path, read and parsed once. */
export interface Survey {
  /** Sorted by path. */
  readonly files: readonly SurveyedFile[];
  readonly byPath: ReadonlyMap<string, SurveyedFile>;
  /** Directories that hold a Chart.yaml. */
  readonly charts: readonly string[];
  /** Directories that hold a kustomization file, with its path. */
  readonly kustomizations: ReadonlyMap<string, string>;
  readonly problems: readonly SourceProblem[];
  readonly documents: number;
}
