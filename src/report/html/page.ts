import { createHash } from 'node:crypto';
import { html, scriptData } from '../escape.ts';

/** What is put into a page beside its content: bundled for browsers when the program is built. */
export interface PageAssets {
  readonly script: string;
  readonly style: string;
}

export interface PageContent extends PageAssets {
  readonly title: string;
  /** Markup, with every text in it escaped. */
  readonly body: string;
  /** What the script reads: any value that JSON can say. */
  readonly data?: unknown;
}

/**
 * A document that needs nothing but itself. Its policy lets it run its own script and style, known by their digests, and
 * load nothing: whatever got past the escaping would stay text.
 */
export function htmlPage({ title, body, data, script, style }: PageContent): string {
  const policy = [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${html(title)}</title>`,
    `<style id="style">${style}</style>`,
    '</head>',
    '<body>',
    body,
    ...(data === undefined ? [] : [`<script type="application/json" id="data">${scriptData(data)}</script>`]),
    `<script>${script}</script>`,
    '</body>',
    '</html>',
  ];
  return `${parts.join('\n')}\n`;
}

function digest(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
