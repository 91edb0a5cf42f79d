import type { Severity } from '../graph-payload.ts';
import type { Theme } from './theme.ts';

/*
 * Small pictures, as data: the kind of a unit at the left of its card, and how many findings it has at the right.
 */

const KINDS: Readonly<Record<string, { readonly letter: string; readonly hue: string }>> = {
  Kustomization: { letter: 'K', hue: '#5468ff' },
  HelmRelease: { letter: 'H', hue: '#0f8f9c' },
  Application: { letter: 'A', hue: '#e0632e' },
  ResourceSet: { letter: 'R', hue: '#8a5cd6' },
  Directory: { letter: 'D', hue: '#6b7684' },
};

export const KIND_NAMES = Object.keys(KINDS);

/** The sign of a kind of unit. */
export function kindGlyph(kind: string): string {
  const { letter, hue } = KINDS[kind] ?? { letter: '?', hue: '#6b7684' };
  return picture(
    20,
    `<rect x="0" y="0" width="20" height="20" rx="5" fill="${hue}"/><text x="10" y="14.4" font-family="system-ui,sans-serif" font-size="12" font-weight="700" fill="#fff" text-anchor="middle">${letter}</text>`,
  );
}

const SHAPES: Readonly<Record<Severity, string>> = {
  error: '<circle cx="11" cy="11" r="10"/>',
  warning: '<path d="M11 1 L21 20 L1 20 Z" stroke-linejoin="round"/>',
  note: '<rect x="2" y="2" width="18" height="18" rx="4"/>',
};

/** How many findings, in the shape of the worst: told apart without colours too. */
export function badgeGlyph(theme: Theme, severity: Severity, count: number): string {
  const text = count > 99 ? '99+' : String(count);
  const size = text.length > 2 ? 8 : text.length > 1 ? 10 : 12;
  const y = severity === 'warning' ? 17 : 15;
  return picture(
    22,
    `<g fill="${theme.severities[severity].line}">${SHAPES[severity]}</g><text x="11" y="${y}" font-family="system-ui,sans-serif" font-size="${size}" font-weight="700" fill="${theme.page}" text-anchor="middle">${text}</text>`,
  );
}

function picture(size: number, inner: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${inner}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
