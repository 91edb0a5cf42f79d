import { flux } from '../../cli/cli.ts';
import { HOSTILE_MARKUP } from '../sample.ts';

/** A repository whose names are markup wherever a name can be: units, files and objects. */
export function hostileRepository(): Record<string, string> {
  const name = JSON.stringify(HOSTILE_MARKUP);
  const place = 'apps/<script>globalThis.owned=1</script>';
  return {
    ...flux('apps', './apps', `  targetNamespace: ${name}\n  dependsOn: [{ name: ${name} }]\n`),
    'clusters/one/hostile.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: ${name}
spec:
  interval: 10m
  path: ${JSON.stringify(`./${place}`)}
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
`,
    [`${place}/script.yaml`]: `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: shop\n---
apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: shop
spec:
  template:
    spec:
      containers:
        - name: api
          image: registry.example.org/<script>globalThis.owned=1</script>:latest
`,
    'apps/two.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n  namespace: shop\n`,
  };
}

/** Clusters of so many units each: one creates the others, which wait for one another. */
export function largeRepository(clusters: number, units: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let app = 1; app < units; app++) {
    files[`apps/app-${app}/config.yaml`] =
      `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: app-${app}\n  namespace: app-${app}\n`;
  }
  for (let cluster = 1; cluster <= clusters; cluster++) {
    const name = `cluster-${String(cluster).padStart(2, '0')}`;
    for (const [file, text] of Object.entries(flux('unused', './apps'))) {
      if (file.endsWith('gotk-sync.yaml')) {
        files[file.replace('/one/', `/${name}/`)] = text.replaceAll('/clusters/one', `/clusters/${name}`);
      }
    }
    for (let app = 1; app < units; app++) {
      const waits = app % 5 === 0 ? '' : `  dependsOn: [{ name: app-${app === 1 ? 5 : app - 1} }]\n`;
      const [, text = ''] = Object.values(flux(`app-${app}`, `./apps/app-${app}`, waits));
      files[`clusters/${name}/app-${app}.yaml`] = text;
    }
  }
  return files;
}
