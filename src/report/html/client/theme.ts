/** The colours of the page, as its style says them for the light or the dark that is on now. */
export interface Theme {
  readonly text: string;
  readonly muted: string;
  readonly page: string;
  readonly region: string;
  readonly band: string;
  readonly card: string;
  readonly line: string;
  readonly accent: string;
  readonly severities: Readonly<Record<'error' | 'warning' | 'note', { readonly line: string; readonly fill: string }>>;
  readonly edges: Readonly<Record<'creates' | 'dependsOn' | 'sourceRef', string>>;
  readonly environments: readonly string[];
}

const ENVIRONMENT_COLOURS = 8;

export function readTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const severity = (name: string) => ({ line: read(name), fill: read(`${name}-fill`) });
  return {
    text: read('text'),
    muted: read('muted'),
    page: read('page'),
    region: read('region'),
    band: read('band'),
    card: read('card'),
    line: read('line'),
    accent: read('accent'),
    severities: { error: severity('error'), warning: severity('warning'), note: severity('note') },
    edges: { creates: read('edge-creates'), dependsOn: read('edge-depends'), sourceRef: read('edge-source') },
    environments: Array.from({ length: ENVIRONMENT_COLOURS }, (_, index) => read(`environment-${index}`)),
  };
}

/** The colour of an environment; that of the text's lesser parts where it has no name. */
export function environmentColour(theme: Theme, index: number, name: string): string {
  return name === '' ? theme.muted : (theme.environments[index % theme.environments.length] ?? theme.muted);
}
