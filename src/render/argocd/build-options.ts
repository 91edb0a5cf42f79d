import type { Location } from '../../model/location.ts';
import type { Survey } from '../../model/survey.ts';
import { isMapping, type Path, stringAt, type Value, valueAt } from '../../model/value.ts';

/** How this repository's Argo CD runs `kustomize build`. */
export interface BuildOptions {
  readonly loadRestrictor: 'rootOnly' | 'none';
  /** Where that is said; `undefined` where nothing says it and the defaults hold. */
  readonly location: Location | undefined;
}

/** The places where people write the options: the ConfigMap, the operator's resource, the chart's values. */
const PLACES: readonly { readonly kind: string; readonly path: Path }[] = [
  { kind: 'ConfigMap', path: ['data', 'kustomize.buildOptions'] },
  { kind: 'ArgoCD', path: ['spec', 'kustomizeBuildOptions'] },
  { kind: '', path: ['configs', 'cm', 'kustomize.buildOptions'] },
  { kind: '', path: ['argo-cd', 'configs', 'cm', 'kustomize.buildOptions'] },
];

const bySurvey = new WeakMap<Survey, BuildOptions>();

/**
 * The build options of the repository's Argo CD (`kustomize.buildOptions` in `argocd-cm`). Without them files outside of
 * the built directory are refused, as kustomize itself does.
 */
export function buildOptionsOf(survey: Survey): BuildOptions {
  let options = bySurvey.get(survey);
  if (options === undefined) {
    options = findOptions(survey);
    bySurvey.set(survey, options);
  }
  return options;
}

function findOptions(survey: Survey): BuildOptions {
  for (const file of survey.files) {
    if (file.class === 'template' || file.class === 'broken') continue;
    for (const document of file.parsed.documents) {
      const path = optionsPath(document.value);
      if (path !== undefined) return { loadRestrictor: 'none', location: document.locate(path) };
    }
  }
  return { loadRestrictor: 'rootOnly', location: undefined };
}

function optionsPath(value: Value): Path | undefined {
  if (!isMapping(value)) return undefined;
  const kind = stringAt(value, 'kind') ?? '';
  for (const place of PLACES) {
    if (place.kind !== kind) continue;
    const text = valueAt(value, place.path);
    if (typeof text === 'string' && /LoadRestrictionsNone/.test(text)) return place.path;
  }
  return undefined;
}
